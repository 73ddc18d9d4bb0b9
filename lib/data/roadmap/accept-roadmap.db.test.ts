import { beforeEach, expect, test } from "vitest";
import { database } from "#lib/data/client";
import { commitToPath } from "#lib/data/commit";
import { getLearner, getWork } from "#lib/data/learner";
import {
  changeOf,
  milestoneContent,
  newLearner,
  publish,
  smallContent,
} from "#lib/data/learner-example";
import { completeMilestone } from "#lib/data/progress/completions";
import { getRecord } from "#lib/data/record";
import { acceptRoadmap } from "#lib/data/roadmap/accept-roadmap";
import { getRoadmap } from "#lib/data/roadmap/roadmaps";

const LATER = new Date("2026-04-03T12:00:00Z");
let published = 0;

/** Publishes one more version of backend: another milestone in place of the one that the last run added. */
async function publishAnother() {
  published += 1;
  const id = `new-${published}`;
  const small = smallContent();
  const kept = await database().prisma.milestone.findMany({ select: { id: true } });
  const milestones = new Map(
    [...kept.map((each) => each.id), id].map((m) => [m, milestoneContent(m)]),
  );
  const [backend, ...others] = small.paths;
  if (backend === undefined) throw new Error("no backend");
  const specialization = ["sql", id].map((each) => ({ id: each, optional: false }));
  const paths = [{ ...backend, phases: { ...backend.phases, specialization } }, ...others];
  await publish({ ...small, paths, milestones });
}

beforeEach(async () => {
  await (published === 0 ? publish() : publishAnother());
});

async function enrolled() {
  const userId = await newLearner();
  await commitToPath({ ...changeOf(userId), path: "backend", commitment: { why: "" }, prior: [] });
  return { userId, ...(await snapshot(userId)) };
}

async function snapshot(userId: string) {
  const { enrollments, newestRoadmap } = await getRecord(userId);
  const [enrollment] = enrollments;
  if (enrollment === undefined || newestRoadmap === undefined) throw new Error("not enrolled");
  return { enrollment: enrollment.id, roadmap: enrollment.roadmap, newest: newestRoadmap };
}

async function versions({ from, to }: Readonly<{ from: string; to: string }>) {
  const [seen, newer] = await Promise.all([getRoadmap(from), getRoadmap(to)]);
  return {
    from: { id: from, version: seen.version },
    to: { id: to, version: newer.version },
    path: "backend",
  };
}

test("a learner stays on their version when a newer one is published, and moves when they accept it", async () => {
  const { userId, enrollment, roadmap } = await enrolled();
  await publishAnother();
  const waiting = await snapshot(userId);
  expect(waiting.roadmap).toBe(roadmap);
  expect(waiting.newest).not.toBe(roadmap);

  const accepted = await versions({ from: roadmap, to: waiting.newest });
  const change = { ...changeOf(userId, LATER), enrollment, ...accepted };
  expect(await acceptRoadmap(change)).toEqual({ changed: true });
  expect((await snapshot(userId)).roadmap).toBe(waiting.newest);

  expect(await acceptRoadmap(change)).toEqual({ changed: false });
  const events = await database().prisma.event.findMany({
    where: { userId, type: "roadmap-accepted" },
  });
  expect(events.map(({ data }) => data)).toEqual([
    {
      enrollment,
      path: "backend",
      from: roadmap,
      to: waiting.newest,
      versions: { from: accepted.from.version, to: accepted.to.version },
    },
  ]);
});

test("what was done on the older version stays done, and its hours of work stay", async () => {
  const { userId, enrollment, roadmap } = await enrolled();
  const gone = (await getRoadmap(roadmap)).phases[1]?.milestones.at(-1);
  if (gone === undefined) throw new Error("nothing to remove");
  await completeMilestone({ ...changeOf(userId), milestone: gone.id });
  await publishAnother();
  const { newest } = await snapshot(userId);
  await acceptRoadmap({
    ...changeOf(userId, LATER),
    enrollment,
    ...(await versions({ from: roadmap, to: newest })),
  });

  const learner = await getLearner({
    userId,
    name: "Ada",
    timeZone: "UTC",
    hoursPerWeek: null,
    now: LATER,
  });
  expect(learner.roadmap.id).toBe(newest);
  expect(learner.record.completions.map((each) => each.milestone)).toEqual([gone.id]);
  expect([...(await getWork(learner)).roadmapHours]).toEqual([["2026-03-03", 6]]);
});

test("nobody moves another learner, and a second learner is not touched", async () => {
  const ada = await enrolled();
  const eve = await enrolled();
  await publishAnother();
  const { newest } = await snapshot(ada.userId);
  const both = await versions({ from: ada.roadmap, to: newest });
  const change = { enrollment: ada.enrollment, ...both };
  expect(await acceptRoadmap({ ...changeOf(eve.userId), ...change })).toEqual({ changed: false });
  expect((await snapshot(ada.userId)).roadmap).toBe(ada.roadmap);

  await acceptRoadmap({ ...changeOf(ada.userId), ...change });
  expect((await snapshot(eve.userId)).roadmap).toBe(eve.roadmap);
});

test("neither an older version, nor another path's, nor the fundamentals alone can be accepted", async () => {
  const first = await enrolled();
  await publishAnother();
  const { userId, enrollment, roadmap } = await enrolled();
  // Newer than the learner's own, were it of the same path.
  await database().prisma.roadmap.create({
    data: { pathId: "machine-learning", version: 99, publishedAt: LATER },
  });
  const others = await database().prisma.roadmap.findMany({
    where: { OR: [{ pathId: null }, { pathId: { not: "backend" } }] },
  });
  for (const { id } of [{ id: first.roadmap }, { id: roadmap }, ...others]) {
    const both = await versions({ from: roadmap, to: id });
    const answer = await acceptRoadmap({ ...changeOf(userId), enrollment, ...both });
    expect(answer).toEqual({ changed: false });
  }
  expect((await snapshot(userId)).roadmap).toBe(roadmap);
});

test("a path that has ended stays on the version that it ended on", async () => {
  const { userId, enrollment, roadmap } = await enrolled();
  await publishAnother();
  const { newest } = await snapshot(userId);
  await database().prisma.enrollment.update({
    where: { userId_id: { userId, id: enrollment } },
    data: { endedAt: LATER, endedAs: "left" },
  });
  const both = await versions({ from: roadmap, to: newest });
  expect(await acceptRoadmap({ ...changeOf(userId), enrollment, ...both })).toEqual({
    changed: false,
  });
});

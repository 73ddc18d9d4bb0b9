import { beforeAll, expect, test } from "vitest";
import { getCorrection } from "#lib/data/coach";
import { commitToPath } from "#lib/data/commit";
import { getLearner, getMilestonesOf, getWork } from "#lib/data/learner";
import { changeOf, NOON, newLearner, publish, smallContent } from "#lib/data/learner-example";
import { completeMilestone } from "#lib/data/progress/completions";
import { logWork } from "#lib/data/progress/work-logs";
import { findRoadmapWith, listEverFundamental } from "#lib/data/roadmap/roadmaps";

beforeAll(async () => {
  await publish();
});

async function onBackend() {
  const userId = await newLearner();
  await commitToPath({ ...changeOf(userId), path: "backend", commitment: { why: "" }, prior: [] });
  return userId;
}

function learner(userId: string) {
  const identity = { userId, name: "Ada", timeZone: "Europe/Berlin", hoursPerWeek: null };
  return getLearner({ ...identity, now: NOON });
}

test("work on a milestone of a path that the learner was never on counts its hours and its kind", async () => {
  const userId = await onBackend();
  await completeMilestone({ ...changeOf(userId), milestone: "torch" });
  const ada = await learner(userId);
  expect([...(await getWork(ada)).roadmapHours]).toEqual([["2026-03-03", 6]]);
  expect((await getMilestonesOf(ada))("torch")).toMatchObject({ kind: "practice", hours: 6 });
});

test("what nobody did elsewhere is not looked for, and what nobody knows stays unknown", async () => {
  const userId = await onBackend();
  await logWork({ ...changeOf(userId), milestone: "sql", hours: 1 });
  const milestoneOf = await getMilestonesOf(await learner(userId));
  expect(milestoneOf("sql")).toBeDefined();
  expect(milestoneOf("torch")).toBeUndefined();
  expect(await getCorrection(await learner(userId))).toBeUndefined();
});

test("a milestone that a newer version dropped from the fundamentals still is one that ever was", async () => {
  const { paths } = smallContent();
  const before = (await learner(await newLearner())).record.fundamentals;
  expect([...(await listEverFundamental(before))].toSorted()).toContain("git");
  const milestones = [{ id: "torch", optional: false }];
  await publish(smallContent({ fundamentals: { milestones }, paths: paths.slice(0, 1) }));
  const after = (await learner(await newLearner())).record.fundamentals;
  expect(after).not.toBe(before);
  expect(await listEverFundamental(after)).toContain("git");
});

test("a milestone is found on the newest version that has it, and where only an older one has it, there", async () => {
  const before = await findRoadmapWith("torch");
  expect(before).not.toBeNull();
  expect(await findRoadmapWith("nobody-knows")).toBeNull();
  const { paths, ...content } = smallContent();
  await publish({
    ...content,
    paths: paths.map((path) => ({
      ...path,
      phases: { ...path.phases, specialization: [{ id: "sql", optional: false }] },
    })),
  });
  expect(await findRoadmapWith("torch")).toBe(before);
  const django = await findRoadmapWith("django");
  const sql = await findRoadmapWith("sql");
  expect(django).not.toBeNull();
  expect(sql).not.toBe(django);
});

test("what was ticked at one moment comes in one order, whichever was written first", async () => {
  for (const milestones of [
    ["git", "sql"],
    ["sql", "git"],
  ]) {
    const userId = await onBackend();
    for (const milestone of milestones) {
      await completeMilestone({ ...changeOf(userId), milestone });
    }
    const { record } = await learner(userId);
    expect(record.completions.map(({ milestone }) => milestone)).toEqual(["git", "sql"]);
  }
});

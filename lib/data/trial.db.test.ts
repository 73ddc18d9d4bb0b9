import { beforeAll, expect, test } from "vitest";
import { prisma } from "#lib/data/client";
import { commitToPath, completePath, leavePath } from "#lib/data/commit";
import { exemptEnrollment } from "#lib/data/focus";
import { getLearner } from "#lib/data/learner";
import { changeOf, NOON, newLearner, publish } from "#lib/data/learner-example";
import { completeMilestone } from "#lib/data/progress/completions";
import { getRecord } from "#lib/data/record";
import { switchPath } from "#lib/data/switch";
import { endTrial, findTrialEnd, startTrial } from "#lib/data/trial";
import { focusIfSwitched, focusOf } from "#lib/domain/learner";

const BEFORE = new Date("2026-03-01T12:00:00Z");
const DAY_3 = new Date("2026-03-05T18:00:00Z");
const OVER = new Date("2026-04-03T12:00:00Z");
const LAST_MOMENT = new Date("2026-03-16T22:59:59.999Z");
const snapshot = { phase: "specialization", depth: 0.25, activeDays: 9 } as const;
const commitment = { why: "" };

beforeAll(async () => {
  await publish();
});

async function enrolled() {
  const userId = await newLearner();
  await commitToPath({ ...changeOf(userId, BEFORE), path: "backend", commitment, prior: [] });
  const beside = (await getRecord(userId)).enrollments[0]?.id;
  if (beside === undefined) throw new Error("not enrolled");
  return { userId, beside };
}

async function trying() {
  const { userId, beside } = await enrolled();
  await startTrial({ ...changeOf(userId), path: "machine-learning", why: "Maybe", beside });
  const [, trial] = (await getRecord(userId)).enrollments;
  if (trial === undefined) throw new Error("nothing is tried");
  return { userId, beside, trial };
}

function learnerAt(userId: string, now: Date) {
  return getLearner({ userId, name: "Ada", timeZone: "Europe/Berlin", hoursPerWeek: null, now });
}

function trialEventsOf(userId: string) {
  return prisma().event.findMany({
    where: { userId, type: { in: ["trial-started", "trial-ended"] } },
    orderBy: { at: "asc" },
    select: { type: true, data: true },
  });
}

test("a trial stands beside the open path, with what was written", async () => {
  const { userId, trial } = await trying();
  expect((await getRecord(userId)).enrollments).toMatchObject([
    { path: "backend", kind: "committed", endedAt: undefined },
    { path: "machine-learning", kind: "trial", startedAt: NOON, why: "Maybe", endedAt: undefined },
  ]);
  expect(await trialEventsOf(userId)).toEqual([
    { type: "trial-started", data: { trial: trial.id, path: "machine-learning" } },
  ]);
});

test("a trial said twice under one operation id is one trial", async () => {
  const { userId, beside } = await enrolled();
  const change = { ...changeOf(userId), path: "machine-learning", why: "", beside };
  await startTrial(change);
  expect(await startTrial(change)).toEqual({ ok: false, reason: "already-applied" });
  expect((await getRecord(userId)).enrollments).toHaveLength(2);
});

test("of two trials at once, the database lets one through", async () => {
  const { userId, beside } = await enrolled();
  const answers = await Promise.all(
    [0, 1].map((after) =>
      startTrial({
        ...changeOf(userId, new Date(NOON.getTime() + after)),
        path: "machine-learning",
        why: "",
        beside,
      }),
    ),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect((await getRecord(userId)).enrollments).toHaveLength(2);
});

test("beside a path that was left nothing is tried", async () => {
  const { userId, beside } = await enrolled();
  await leavePath({ ...changeOf(userId), enrollment: beside, snapshot, reason: "" });
  const answer = await startTrial({
    ...changeOf(userId),
    path: "machine-learning",
    why: "",
    beside,
  });
  expect(answer).toEqual({ ok: false, reason: "outdated" });
});

test("a trial that ends writes down where the learner stood, and what was done stays", async () => {
  const { userId, trial } = await trying();
  await completeMilestone({
    ...changeOf(userId, new Date("2026-03-04T12:00:00Z")),
    milestone: "sql",
  });
  await completeMilestone({
    ...changeOf(userId, new Date("2026-03-04T13:00:00Z")),
    milestone: "git",
  });
  const end = await findTrialEnd(await learnerAt(userId, DAY_3));
  if (end === undefined) throw new Error("nothing is tried");
  const change = { ...changeOf(userId, DAY_3), end };
  expect(await endTrial(change)).toEqual({ ok: true });
  expect(await endTrial(change)).toEqual({ ok: false, reason: "already-applied" });
  const { enrollments, completions } = await getRecord(userId);
  expect(enrollments[1]).toMatchObject({
    endedAt: DAY_3,
    endedAs: "left",
    ended: { phase: "specialization", activeDays: 1 },
  });
  expect(enrollments[0]?.endedAt).toBeUndefined();
  expect(completions).toHaveLength(2);
  expect((await trialEventsOf(userId)).at(-1)).toEqual({
    type: "trial-ended",
    data: { trial: trial.id, path: "machine-learning", as: "left" },
  });
});

test("a trial that ran out ends with its 14 days, and counts nothing done after them", async () => {
  const { userId } = await trying();
  await completeMilestone({ ...changeOf(userId, OVER), milestone: "sql" });
  const end = await findTrialEnd(await learnerAt(userId, new Date("2026-05-01T12:00:00Z")));
  expect(end).toMatchObject({ endedAt: LAST_MOMENT, snapshot: { depth: 0, activeDays: 0 } });
});

test("beginning another trial ends the one that ran out, in the same transaction", async () => {
  const { userId, beside } = await trying();
  const next = { ...changeOf(userId, OVER), path: "machine-learning", why: "", beside };
  expect(await startTrial(next)).toEqual({ ok: false, reason: "outdated" });
  const runOut = await findTrialEnd(await learnerAt(userId, OVER));
  expect(await startTrial({ ...next, operationId: crypto.randomUUID(), runOut })).toEqual({
    ok: true,
  });
  expect((await getRecord(userId)).enrollments).toMatchObject([
    { kind: "committed", endedAt: undefined },
    { kind: "trial", endedAs: "left", endedAt: LAST_MOMENT },
    { kind: "trial", startedAt: OVER, endedAt: undefined },
  ]);
});

test("switching to the tried path ends the trial as switched", async () => {
  const { userId, beside } = await trying();
  const trial = await findTrialEnd(await learnerAt(userId, DAY_3));
  await switchPath({
    ...changeOf(userId, DAY_3),
    path: "machine-learning",
    reason: "",
    enrollment: beside,
    snapshot,
    commitment,
    trial,
  });
  expect((await getRecord(userId)).enrollments).toMatchObject([
    { path: "backend", endedAs: "switched", endedAt: DAY_3 },
    { kind: "trial", endedAs: "switched", endedAt: DAY_3 },
    { path: "machine-learning", kind: "committed", startedAt: DAY_3, endedAt: undefined },
  ]);
});

test("leaving and completing the path end the trial as left", async () => {
  for (const end of [
    (stay: Parameters<typeof completePath>[0]) => completePath(stay),
    (stay: Parameters<typeof completePath>[0]) => leavePath({ ...stay, reason: "" }),
  ]) {
    const { userId, beside } = await trying();
    const trial = await findTrialEnd(await learnerAt(userId, DAY_3));
    await end({ ...changeOf(userId, DAY_3), enrollment: beside, snapshot, trial });
    expect((await getRecord(userId)).enrollments[1]).toMatchObject({
      kind: "trial",
      endedAs: "left",
      endedAt: DAY_3,
    });
  }
});

test("a change of path that does not know of the trial changes nothing", async () => {
  const { userId, beside } = await trying();
  const answer = await leavePath({
    ...changeOf(userId, DAY_3),
    enrollment: beside,
    snapshot,
    reason: "",
  });
  expect(answer).toEqual({ ok: false, reason: "outdated" });
  const open = (await getRecord(userId)).enrollments.filter(({ endedAt }) => endedAt === undefined);
  expect(open).toHaveLength(2);
});

test("another learner's trial can neither be ended, begun beside nor exempted", async () => {
  const { userId, beside, trial } = await trying();
  const stranger = await newLearner();
  const end = { trial: trial.id, endedAt: DAY_3, snapshot };
  const answers = await Promise.all([
    endTrial({ ...changeOf(stranger), end }),
    startTrial({ ...changeOf(stranger), path: "machine-learning", why: "", beside }),
    exemptEnrollment({ ...changeOf(stranger), enrollment: trial.id, because: "" }),
    exemptEnrollment({ ...changeOf(userId), enrollment: trial.id, because: "" }),
  ]);
  for (const answer of answers) expect(answer).toEqual({ ok: false, reason: "outdated" });
  expect((await getRecord(userId)).enrollments[1]).toMatchObject({
    endedAt: undefined,
    exempt: undefined,
  });
  expect((await getRecord(stranger)).enrollments).toEqual([]);
});

test("a trial, running or ended, changes no verdict of the detector", async () => {
  const { userId } = await trying();
  const { userId: without } = await enrolled();
  const verdicts = async (id: string) => {
    const learner = await learnerAt(id, OVER);
    return [focusOf(learner), focusIfSwitched({ learner, path: "machine-learning" })];
  };
  expect(await verdicts(userId)).toEqual(await verdicts(without));
  const end = await findTrialEnd(await learnerAt(userId, OVER));
  if (end === undefined) throw new Error("nothing is tried");
  await endTrial({ ...changeOf(userId, OVER), end });
  expect(await verdicts(userId)).toEqual(await verdicts(without));
});

import { beforeAll, expect, test } from "vitest";
import { prisma } from "#lib/data/client";
import { changeOf, NOON, newLearner, publish } from "#lib/data/learner-example";
import {
  completeMilestone,
  tickStep,
  uncompleteMilestone,
  untickStep,
} from "#lib/data/progress/completions";
import { getRecord } from "#lib/data/record";

const LATER = new Date("2026-03-09T12:00:00Z");

beforeAll(async () => {
  await publish();
});

async function eventsOf(userId: string): Promise<readonly string[]> {
  const events = await prisma().event.findMany({ where: { userId }, orderBy: { at: "asc" } });
  return events.map(({ type }) => type);
}

test("a completion is written with its event and its local date", async () => {
  const userId = await newLearner();
  await completeMilestone({ ...changeOf(userId), milestone: "git" });
  expect((await getRecord(userId)).completions).toEqual([
    { milestone: "git", at: NOON, on: "2026-03-03", prior: false },
  ]);
  expect(await eventsOf(userId)).toEqual(["completed"]);
});

test("a repeated completion keeps its first date and writes no second event", async () => {
  const userId = await newLearner();
  await completeMilestone({ ...changeOf(userId), milestone: "git" });
  const again = await completeMilestone({ ...changeOf(userId, LATER), milestone: "git" });
  expect(again).toEqual({ changed: false });
  expect((await getRecord(userId)).completions[0]?.at).toEqual(NOON);
  expect(await eventsOf(userId)).toEqual(["completed"]);
});

test("after an untick, a new tick has a new date", async () => {
  const userId = await newLearner();
  await completeMilestone({ ...changeOf(userId), milestone: "git" });
  await uncompleteMilestone({ ...changeOf(userId), milestone: "git" });
  await completeMilestone({ ...changeOf(userId, LATER), milestone: "git" });
  expect((await getRecord(userId)).completions[0]?.on).toBe("2026-03-09");
  expect(await eventsOf(userId)).toHaveLength(3);
});

test("a tick that takes an untick back restores the date of milestone and step, and nobody else's", async () => {
  const [ada, bob] = [await newLearner(), await newLearner()];
  const untick = changeOf(ada);
  await completeMilestone({ ...changeOf(ada), milestone: "git" });
  await uncompleteMilestone({ ...untick, milestone: "git" });
  const undoes = untick.operationId;
  for (const userId of [ada, bob]) {
    await completeMilestone({ ...changeOf(userId, LATER), milestone: "git", undoes });
  }
  expect((await getRecord(ada)).completions).toEqual([
    { milestone: "git", at: NOON, on: "2026-03-03", prior: false },
  ]);
  expect((await getRecord(bob)).completions[0]?.on).toBe("2026-03-09");
});

test("a step that was known before Waymark is so again when its untick is taken back", async () => {
  const [ada, bob] = [await newLearner(), await newLearner()];
  const step = { milestone: "git", step: "step-1" };
  await tickStep({ ...changeOf(ada), ...step });
  await prisma().stepTick.updateMany({ where: { userId: ada }, data: { prior: true } });
  const untick = changeOf(ada);
  await untickStep({ ...untick, ...step });
  const undoes = untick.operationId;
  for (const userId of [ada, bob]) await tickStep({ ...changeOf(userId, LATER), ...step, undoes });
  expect((await getRecord(ada)).stepTicks).toMatchObject([{ on: "2026-03-03", prior: true }]);
  expect((await getRecord(bob)).stepTicks).toMatchObject([{ on: "2026-03-09", prior: false }]);
});

test("an operation said again changes nothing, also after the opposite was done", async () => {
  const userId = await newLearner();
  const tick = { ...changeOf(userId), milestone: "git" };
  await completeMilestone(tick);
  await uncompleteMilestone({ ...changeOf(userId), milestone: "git" });
  expect(await completeMilestone(tick)).toEqual({ changed: false });
  expect((await getRecord(userId)).completions).toEqual([]);
});

test("twenty parallel sendings of one operation make one completion and one event", async () => {
  const userId = await newLearner();
  const tick = { ...changeOf(userId), milestone: "git" };
  const answers = await Promise.all(Array.from({ length: 20 }, () => completeMilestone(tick)));
  expect(answers.filter(({ changed }) => changed)).toHaveLength(1);
  expect(await eventsOf(userId)).toEqual(["completed"]);
});

test("an unknown milestone changes nothing", async () => {
  const userId = await newLearner();
  expect(await completeMilestone({ ...changeOf(userId), milestone: "nope" })).toEqual({
    changed: false,
  });
  expect(await eventsOf(userId)).toEqual([]);
});

test("one learner's tick is no other's", async () => {
  const [ada, bob] = [await newLearner(), await newLearner()];
  await completeMilestone({ ...changeOf(ada), milestone: "git" });
  await uncompleteMilestone({ ...changeOf(bob), milestone: "git" });
  expect((await getRecord(ada)).completions).toHaveLength(1);
  expect((await getRecord(bob)).completions).toEqual([]);
});

test("the same operation id of two learners are two operations", async () => {
  const [ada, bob] = [await newLearner(), await newLearner()];
  const operationId = crypto.randomUUID();
  await completeMilestone({ ...changeOf(ada), operationId, milestone: "git" });
  expect(await completeMilestone({ ...changeOf(bob), operationId, milestone: "git" })).toEqual({
    changed: true,
  });
});

test("steps are ticked and unticked, and one that the milestone does not have is not", async () => {
  const userId = await newLearner();
  await tickStep({ ...changeOf(userId), milestone: "git", step: "step-1" });
  await tickStep({ ...changeOf(userId), milestone: "git", step: "step-2" });
  await untickStep({ ...changeOf(userId), milestone: "git", step: "step-1" });
  await tickStep({ ...changeOf(userId), milestone: "git", step: "nope" });
  expect((await getRecord(userId)).stepTicks.map(({ step }) => step)).toEqual(["step-2"]);
  expect(await eventsOf(userId)).toHaveLength(3);
});

test("every real change grows the revision", async () => {
  const userId = await newLearner();
  await completeMilestone({ ...changeOf(userId), milestone: "git" });
  await completeMilestone({ ...changeOf(userId), milestone: "git" });
  await uncompleteMilestone({ ...changeOf(userId), milestone: "git" });
  expect((await getRecord(userId)).revision).toBe(2);
});

test("events cannot be rewritten, and go with their learner", async () => {
  const userId = await newLearner();
  await completeMilestone({ ...changeOf(userId), milestone: "git" });
  await expect(
    prisma().event.updateMany({ where: { userId }, data: { type: "other" } }),
  ).rejects.toThrow();
  await prisma().user.delete({ where: { id: userId } });
  expect(await eventsOf(userId)).toEqual([]);
});

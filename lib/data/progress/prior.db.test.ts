import { beforeAll, expect, test } from "vitest";
import { prisma } from "#lib/data/client";
import { changeOf, NOON, newLearner, publish } from "#lib/data/learner-example";
import {
  completeMilestone,
  tickStep,
  uncompleteMilestone,
  untickStep,
} from "#lib/data/progress/completions";
import {
  listMarkedPrior,
  markAllPrior,
  markDoneNow,
  markPrior,
  takePriorBack,
} from "#lib/data/progress/prior";
import { getRecord } from "#lib/data/record";

const LATER = new Date("2026-03-09T12:00:00Z");
const git = { milestone: "git" };

beforeAll(async () => {
  await publish();
});

async function completionsOf(userId: string) {
  return (await getRecord(userId)).completions;
}

async function eventsOf(userId: string): Promise<readonly string[]> {
  const events = await prisma().event.findMany({ where: { userId }, orderBy: { at: "asc" } });
  return events.map(({ type }) => type);
}

test("what was known before is known before again when it is ticked again", async () => {
  const userId = await newLearner();
  await markPrior({ ...changeOf(userId), ...git });
  await uncompleteMilestone({ ...changeOf(userId), ...git });
  await completeMilestone({ ...changeOf(userId, LATER), ...git });
  expect(await completionsOf(userId)).toEqual([
    { ...git, at: LATER, on: "2026-03-09", prior: true },
  ]);
});

test("it stays known before through a second untick", async () => {
  const userId = await newLearner();
  await markPrior({ ...changeOf(userId), ...git });
  for (const minutes of [1, 2]) {
    const at = new Date(NOON.getTime() + minutes * 60_000);
    await uncompleteMilestone({ ...changeOf(userId, at), ...git });
    await completeMilestone({ ...changeOf(userId, at), ...git });
  }
  expect((await completionsOf(userId))[0]?.prior).toBe(true);
});

test("what was done here is done here again, and one milestone says nothing of another", async () => {
  const userId = await newLearner();
  await markPrior({ ...changeOf(userId), milestone: "sql" });
  await uncompleteMilestone({ ...changeOf(userId), milestone: "sql" });
  await completeMilestone({ ...changeOf(userId), ...git });
  await uncompleteMilestone({ ...changeOf(userId), ...git });
  await completeMilestone({ ...changeOf(userId, LATER), ...git });
  expect((await completionsOf(userId)).map(({ prior }) => prior)).toEqual([false]);
});

test("the newest untick decides: what was done now in between is not known before again", async () => {
  const userId = await newLearner();
  await markPrior({ ...changeOf(userId), ...git });
  await uncompleteMilestone({ ...changeOf(userId), ...git });
  await completeMilestone({ ...changeOf(userId), ...git });
  await markDoneNow({ ...changeOf(userId, LATER), ...git });
  await uncompleteMilestone({ ...changeOf(userId, LATER), ...git });
  await completeMilestone({ ...changeOf(userId, LATER), ...git });
  expect((await completionsOf(userId))[0]?.prior).toBe(false);
});

test("a step that was known before is known before again when it is ticked again", async () => {
  const userId = await newLearner();
  const step = { ...git, step: "step-1" };
  await tickStep({ ...changeOf(userId), ...step });
  await prisma().stepTick.updateMany({ where: { userId }, data: { prior: true } });
  await untickStep({ ...changeOf(userId), ...step });
  await tickStep({ ...changeOf(userId, LATER), ...step });
  await tickStep({ ...changeOf(userId, LATER), ...git, step: "step-2" });
  const { stepTicks } = await getRecord(userId);
  expect(stepTicks.map((tick) => [tick.step, tick.on, tick.prior])).toEqual([
    ["step-1", "2026-03-09", true],
    ["step-2", "2026-03-09", false],
  ]);
});

test("a milestone that was ticked keeps its date while it is said to be known before, and after", async () => {
  const userId = await newLearner();
  await completeMilestone({ ...changeOf(userId), ...git });
  await markPrior({ ...changeOf(userId, LATER), ...git });
  expect(await completionsOf(userId)).toEqual([
    { ...git, at: NOON, on: "2026-03-03", prior: true },
  ]);
  await markDoneNow({ ...changeOf(userId, LATER), ...git });
  expect(await completionsOf(userId)).toEqual([
    { ...git, at: NOON, on: "2026-03-03", prior: false },
  ]);
});

test("what was only ever known before is done today when it was done now", async () => {
  const userId = await newLearner();
  await markPrior({ ...changeOf(userId), ...git });
  await markDoneNow({ ...changeOf(userId, LATER), ...git });
  expect(await completionsOf(userId)).toEqual([
    { ...git, at: LATER, on: "2026-03-09", prior: false },
  ]);
  expect(await eventsOf(userId)).toEqual(["prior-recorded", "prior-done-now"]);
});

test("many are marked in one change with one event, and what is done stays as it is", async () => {
  const userId = await newLearner();
  await completeMilestone({ ...changeOf(userId), ...git });
  const change = changeOf(userId, LATER);
  await markAllPrior({ ...change, milestones: ["git", "sql", "blog"] });
  const known = (await completionsOf(userId)).filter(({ prior }) => prior);
  expect(known.map(({ milestone }) => milestone).toSorted()).toEqual(["blog", "sql"]);
  expect(await eventsOf(userId)).toEqual(["completed", "prior-recorded"]);
  const marked = await listMarkedPrior({ userId, operationId: change.operationId });
  expect(marked.toSorted()).toEqual(["blog", "sql"]);
});

test("many are taken back in one change, but for what was done since", async () => {
  const userId = await newLearner();
  const change = changeOf(userId);
  await markAllPrior({ ...change, milestones: ["git", "sql", "blog"] });
  await markDoneNow({ ...changeOf(userId, LATER), ...git });
  await takePriorBack({ ...changeOf(userId, LATER), marked: change.operationId });
  expect((await completionsOf(userId)).map(({ milestone }) => milestone)).toEqual(["git"]);
  await takePriorBack({ ...changeOf(userId, LATER), marked: change.operationId });
  expect((await eventsOf(userId)).filter((type) => type === "prior-taken-back")).toHaveLength(1);
});

test("an operation that marked nothing has nothing to take back", async () => {
  const userId = await newLearner();
  await markPrior({ ...changeOf(userId), ...git });
  await takePriorBack({ ...changeOf(userId), marked: crypto.randomUUID() });
  expect(await completionsOf(userId)).toHaveLength(1);
});

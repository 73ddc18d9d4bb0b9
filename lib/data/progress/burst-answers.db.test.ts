import { beforeAll, expect, test } from "vitest";
import { getLearner, getWork } from "#lib/data/learner";
import {
  changeOf,
  milestoneContent,
  newLearner,
  publish,
  smallContent,
} from "#lib/data/learner-example";
import { answerBurst } from "#lib/data/progress/burst-answers";
import { completeMilestone, tickStep } from "#lib/data/progress/completions";
import { findLastTick } from "#lib/data/progress/last-tick";
import { getRecord } from "#lib/data/record";

const DAY = "2026-03-03";

beforeAll(async () => {
  const content = smallContent();
  await publish({
    ...content,
    milestones: new Map(content.milestones).set("git", milestoneContent("git", 30)),
  });
});

async function worked(userId: string) {
  const identity = { userId, name: "Ada", timeZone: "UTC", hoursPerWeek: null };
  const { hoursOfWork, bursts } = await getWork(
    await getLearner({ ...identity, now: changeOf(userId).at }),
  );
  return { hours: hoursOfWork.get(DAY)?.hours, bursts: bursts.length };
}

async function burst() {
  const userId = await newLearner();
  await tickStep({ ...changeOf(userId), milestone: "git", step: "step-1" });
  await completeMilestone({ ...changeOf(userId), milestone: "git" });
  return userId;
}

test("of six milestones ticked in one go, 12 hours count until it is said when they were done", async () => {
  const userId = await burst();
  expect(await worked(userId)).toEqual({ hours: 12, bursts: 1 });
  await answerBurst({ ...changeOf(userId), day: DAY, as: "today", ticks: [] });
  expect(await worked(userId)).toEqual({ hours: 30, bursts: 0 });
});

test("said to be of before Waymark, ticks are known before: all that are named, and no other", async () => {
  const userId = await burst();
  await completeMilestone({ ...changeOf(userId), milestone: "sql" });
  const ticks = [{ milestone: "git" }, { milestone: "git", step: "step-1" }];
  await answerBurst({ ...changeOf(userId), day: DAY, as: "before", ticks });
  const { completions, stepTicks, burstAnswers } = await getRecord(userId);
  expect(completions.map(({ milestone, prior }) => [milestone, prior])).toEqual([
    ["git", true],
    ["sql", false],
  ]);
  expect(stepTicks.map(({ prior }) => prior)).toEqual([true]);
  expect(burstAnswers).toMatchObject([{ on: DAY, as: "before" }]);
  expect(await worked(userId)).toEqual({ hours: 6, bursts: 0 });
});

test("an answer is written once, however often it is sent", async () => {
  const userId = await burst();
  const change = { ...changeOf(userId), day: DAY, as: "since" as const, since: "2026-03-01" };
  await answerBurst({ ...change, ticks: [] });
  expect(await answerBurst({ ...change, ticks: [] })).toMatchObject({ ok: false });
  const { burstAnswers } = await getRecord(userId);
  expect(burstAnswers).toMatchObject([{ as: "since", since: "2026-03-01" }]);
});

test("the last tick is the newest by then that was not known before", async () => {
  const userId = await burst();
  expect(await findLastTick({ userId, until: changeOf(userId).at })).toMatchObject({ on: DAY });
  expect(await findLastTick({ userId, until: new Date(0) })).toBeNull();
});

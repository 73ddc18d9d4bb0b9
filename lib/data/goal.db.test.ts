import { beforeAll, expect, test } from "vitest";
import { prisma } from "#lib/data/client";
import { setGoal } from "#lib/data/goal";
import { changeOf, newLearner, publish } from "#lib/data/learner-example";
import { getRecord } from "#lib/data/record";

const LATER = new Date("2026-03-09T12:00:00Z");

const days = { weekdays: [1, 3, 5], reserveDays: 1 };
const hours = { weekdays: [], hours: 6, reserveDays: 0 };
const none = { weekdays: [], reserveDays: 0 };

beforeAll(async () => {
  await publish();
});

async function goalsOf(userId: string) {
  return (await getRecord(userId)).goals;
}

async function eventsOf(userId: string) {
  const events = await prisma().event.findMany({ where: { userId }, orderBy: { at: "asc" } });
  return events.map(({ type, data }) => ({ type, data }));
}

test("goals are kept one after the other, each from its date, with an event", async () => {
  const userId = await newLearner();
  await setGoal({ ...changeOf(userId), ...days });
  await setGoal({ ...changeOf(userId, LATER), ...hours });
  expect(await goalsOf(userId)).toEqual([
    { since: "2026-03-03", ...days, hours: undefined },
    { since: "2026-03-09", ...hours },
  ]);
  expect(await eventsOf(userId)).toEqual([
    { type: "goal-set", data: { ...days, hours: null } },
    { type: "goal-set", data: hours },
  ]);
});

test("the same goal again is not written, and no goal is only written after one", async () => {
  const userId = await newLearner();
  expect(await setGoal({ ...changeOf(userId), ...none })).toEqual({ changed: false });
  await setGoal({ ...changeOf(userId), ...days });
  expect(await setGoal({ ...changeOf(userId, LATER), ...days })).toEqual({ changed: false });
  expect(await setGoal({ ...changeOf(userId, LATER), ...none })).toEqual({ changed: true });
  expect(await goalsOf(userId)).toHaveLength(2);
});

test("a goal that was given up for another one can be set anew", async () => {
  const userId = await newLearner();
  await setGoal({ ...changeOf(userId), ...days });
  await setGoal({ ...changeOf(userId, LATER), ...hours });
  const back = changeOf(userId, new Date("2026-03-16T12:00:00Z"));
  expect(await setGoal({ ...back, ...days })).toEqual({ changed: true });
  expect((await goalsOf(userId)).at(-1)).toMatchObject({ since: "2026-03-16", ...days });
});

test("an operation said again sets no second goal, also after another one was set", async () => {
  const userId = await newLearner();
  const first = { ...changeOf(userId), ...days };
  await setGoal(first);
  await setGoal({ ...changeOf(userId, LATER), ...hours });
  expect(await setGoal(first)).toEqual({ changed: false });
  expect((await goalsOf(userId)).at(-1)).toMatchObject(hours);
  expect(await eventsOf(userId)).toHaveLength(2);
});

test("one learner's goal is no other's", async () => {
  const [ada, bob] = [await newLearner(), await newLearner()];
  await setGoal({ ...changeOf(ada), ...days });
  await setGoal({ ...changeOf(bob, LATER), ...hours });
  expect(await goalsOf(ada)).toMatchObject([days]);
  expect(await setGoal({ ...changeOf(bob, LATER), ...days })).toEqual({ changed: true });
});

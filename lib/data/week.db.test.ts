import { beforeEach, expect, test } from "vitest";
import { database } from "#lib/data/client";
import { changeOf, newLearner, publish } from "#lib/data/learner-example";
import { getRecord } from "#lib/data/record";
import { hideWeekLook, listWeekWords, saveWeekWords, showWeekLook } from "#lib/data/week";

beforeEach(async () => {
  await publish();
});

const WEEK = { monday: "2026-03-02", question: "click", seen: "" } as const;
const LATER = { monday: "2026-03-09", question: "harder", seen: "" } as const;
const ALL = { from: "2026-01-01", to: "2026-12-31" };

function eventsOf(userId: string) {
  return database().prisma.event.findMany({
    where: { userId },
    select: { type: true, data: true },
    orderBy: { at: "asc" },
  });
}

test("words about a week are kept with their question and their event, and the newest is first", async () => {
  const userId = await newLearner();
  expect((await getRecord(userId)).lastWeekLook).toBeUndefined();
  await saveWeekWords({ ...changeOf(userId), ...LATER, text: "Joins" });
  await saveWeekWords({ ...changeOf(userId), ...WEEK, text: "Loops" });
  expect(await listWeekWords({ userId, ...ALL })).toEqual([
    { monday: "2026-03-09", question: "harder", text: "Joins" },
    { monday: "2026-03-02", question: "click", text: "Loops" },
  ]);
  expect((await getRecord(userId)).lastWeekLook).toBe("2026-03-09");
  expect(await eventsOf(userId)).toContainEqual({
    type: "week-looked-back-on",
    data: { monday: "2026-03-02" },
  });
});

test("only the weeks that are asked for are listed, and no more than asked for", async () => {
  const userId = await newLearner();
  await saveWeekWords({ ...changeOf(userId), ...LATER, text: "Joins" });
  await saveWeekWords({ ...changeOf(userId), ...WEEK, text: "Loops" });
  const week = { from: "2026-03-02", to: "2026-03-02" };
  expect(await listWeekWords({ userId, ...week })).toMatchObject([{ text: "Loops" }]);
  expect(await listWeekWords({ userId, ...ALL, limit: 1 })).toMatchObject([{ text: "Joins" }]);
  expect(await listWeekWords({ userId, from: "2026-03-10", to: "2026-12-31" })).toEqual([]);
});

test("what another tab wrote meanwhile is not overwritten, and not removed", async () => {
  const userId = await newLearner();
  await saveWeekWords({ ...changeOf(userId), ...WEEK, text: "Loops" });
  for (const [seen, text] of [
    ["", "Mine"],
    ["Older", "Mine"],
    ["Older", ""],
  ] as const) {
    const saved = await saveWeekWords({ ...changeOf(userId), ...WEEK, seen, text });
    expect(saved).toEqual({ changed: false });
  }
  expect(await listWeekWords({ userId, ...ALL })).toMatchObject([{ text: "Loops" }]);
  const change = { ...changeOf(userId), ...WEEK, seen: "Loops" };
  expect(await saveWeekWords({ ...change, text: "Loops, at last" })).toEqual({ changed: true });
  expect(await listWeekWords({ userId, ...ALL })).toMatchObject([{ text: "Loops, at last" }]);
});

test("words that were emptied are gone, and their event says so", async () => {
  const userId = await newLearner();
  await saveWeekWords({ ...changeOf(userId), ...WEEK, text: "Loops" });
  await saveWeekWords({ ...changeOf(userId), ...WEEK, seen: "Loops", text: "" });
  expect(await listWeekWords({ userId, ...ALL })).toEqual([]);
  expect(await eventsOf(userId)).toContainEqual({
    type: "week-looked-back-on",
    data: { monday: "2026-03-02", removed: true },
  });
});

test("the look at a week is hidden and shown again, once each, and nobody else's", async () => {
  const [userId, other] = [await newLearner(), await newLearner()];
  const isHidden = async (id: string) => (await getRecord(id)).isWeekLookHidden;
  expect(await hideWeekLook(changeOf(userId))).toEqual({ changed: true });
  expect(await hideWeekLook(changeOf(userId))).toEqual({ changed: false });
  expect([await isHidden(userId), await isHidden(other)]).toEqual([true, false]);
  await hideWeekLook(changeOf(other));
  expect(await showWeekLook(changeOf(userId))).toEqual({ changed: true });
  expect(await showWeekLook(changeOf(userId))).toEqual({ changed: false });
  expect([await isHidden(userId), await isHidden(other)]).toEqual([false, true]);
});

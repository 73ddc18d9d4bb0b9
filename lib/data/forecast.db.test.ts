import { beforeEach, expect, test } from "vitest";
import { database } from "#lib/data/client";
import { hideForecast, showForecast } from "#lib/data/forecast";
import { changeOf, NOON, newLearner, publish } from "#lib/data/learner-example";
import { getRecord } from "#lib/data/record";

beforeEach(async () => {
  await publish();
});

async function isHidden(userId: string) {
  return (await getRecord(userId)).isForecastHidden;
}

function eventsOf(userId: string) {
  return database().prisma.event.findMany({
    where: { userId },
    select: { type: true },
    orderBy: { at: "asc" },
  });
}

test("the forecast is hidden and shown again, each with its event", async () => {
  const userId = await newLearner();
  expect(await isHidden(userId)).toBe(false);
  expect(await hideForecast(changeOf(userId))).toEqual({ changed: true });
  expect(await isHidden(userId)).toBe(true);
  const later = new Date(NOON.getTime() + 60_000);
  expect(await showForecast(changeOf(userId, later))).toEqual({ changed: true });
  expect(await isHidden(userId)).toBe(false);
  expect(await eventsOf(userId)).toEqual([{ type: "forecast-hidden" }, { type: "forecast-shown" }]);
});

test("said twice, by the same operation or another, it changes nothing the second time", async () => {
  const userId = await newLearner();
  const change = changeOf(userId);
  await hideForecast(change);
  expect(await hideForecast(change)).toEqual({ changed: false });
  expect(await hideForecast(changeOf(userId))).toEqual({ changed: false });
  await showForecast(changeOf(userId));
  expect(await hideForecast(change)).toEqual({ changed: false });
  expect(await isHidden(userId)).toBe(false);
  expect(await showForecast(changeOf(userId))).toEqual({ changed: false });
  expect(await eventsOf(userId)).toHaveLength(2);
});

test("nobody else's forecast is touched", async () => {
  const [userId, other] = [await newLearner(), await newLearner()];
  await hideForecast(changeOf(other));
  await hideForecast(changeOf(userId));
  await showForecast(changeOf(userId));
  expect([await isHidden(userId), await isHidden(other)]).toEqual([false, true]);
  expect(await eventsOf(other)).toEqual([{ type: "forecast-hidden" }]);
});

import { beforeAll, expect, test } from "vitest";
import { prisma } from "#lib/data/client";
import { changeOf, NOON, newLearner, publish } from "#lib/data/learner-example";
import { changePause, notePause, removePause } from "#lib/data/pause";
import { getRecord } from "#lib/data/record";

beforeAll(async () => {
  await publish();
});

const march = { from: "2026-03-03", to: "2026-03-20" };

async function pausesOf(userId: string) {
  return (await getRecord(userId)).pauses;
}

async function eventsOf(userId: string) {
  const events = await prisma().event.findMany({ where: { userId }, orderBy: { at: "asc" } });
  return events.map(({ type, data }) => ({ type, data }));
}

async function noted(userId: string): Promise<string> {
  await notePause({ ...changeOf(userId), ...march });
  return (await pausesOf(userId))[0]?.id ?? "";
}

test("a pause is written with its event, with an end or without", async () => {
  const userId = await newLearner();
  await notePause({ ...changeOf(userId), ...march });
  await notePause({ ...changeOf(userId), from: "2026-04-01" });
  expect(await pausesOf(userId)).toMatchObject([
    { ...march, at: NOON },
    { from: "2026-04-01", to: undefined, at: NOON },
  ]);
  const events = await eventsOf(userId);
  expect(events).toHaveLength(2);
  expect(events).toContainEqual({ type: "paused", data: march });
  expect(events).toContainEqual({ type: "paused", data: { from: "2026-04-01" } });
});

test("an operation said again notes no second pause", async () => {
  const userId = await newLearner();
  const note = { ...changeOf(userId), ...march };
  const answers = await Promise.all([notePause(note), notePause(note), notePause(note)]);
  expect(answers.filter(({ changed }) => changed)).toHaveLength(1);
  expect(await pausesOf(userId)).toHaveLength(1);
  expect(await eventsOf(userId)).toHaveLength(1);
});

test("a pause gets other days, and the same days again change nothing", async () => {
  const userId = await newLearner();
  const pause = await noted(userId);
  const change = { pause, from: "2026-03-05" };
  expect(await changePause({ ...changeOf(userId), ...change })).toEqual({ changed: true });
  expect(await changePause({ ...changeOf(userId), ...change })).toEqual({ changed: false });
  expect(await pausesOf(userId)).toMatchObject([{ id: pause, from: "2026-03-05", to: undefined }]);
  await changePause({ ...changeOf(userId), pause, ...march });
  expect(await pausesOf(userId)).toMatchObject([{ id: pause, ...march }]);
  expect((await eventsOf(userId)).filter(({ type }) => type === "pause-changed")).toHaveLength(2);
});

test("a pause is removed once, and the event says what it was", async () => {
  const userId = await newLearner();
  const pause = await noted(userId);
  const gone = { pause, ...march };
  expect(await removePause({ ...changeOf(userId), ...gone })).toEqual({ changed: true });
  expect(await removePause({ ...changeOf(userId), ...gone })).toEqual({ changed: false });
  expect(await pausesOf(userId)).toEqual([]);
  expect(await eventsOf(userId)).toContainEqual({ type: "pause-removed", data: march });
  expect(await eventsOf(userId)).toHaveLength(2);
});

test("nobody changes or removes the pause of another learner", async () => {
  const [ada, bob] = [await newLearner(), await newLearner()];
  const pause = await noted(ada);
  const others = { pause, from: "2020-01-01", to: "2020-02-01" };
  expect(await changePause({ ...changeOf(bob), ...others })).toEqual({ changed: false });
  expect(await removePause({ ...changeOf(bob), ...others })).toEqual({ changed: false });
  expect(await pausesOf(ada)).toMatchObject([march]);
  expect(await eventsOf(bob)).toEqual([]);
});

import { beforeAll, expect, test } from "vitest";
import { prisma } from "#lib/data/client";
import { changeOf, NOON, newLearner, publish } from "#lib/data/learner-example";
import { correctLog, logWork, removeLog } from "#lib/data/progress/work-logs";
import { getRecord } from "#lib/data/record";
import type { WorkLog } from "#lib/domain/record/facts";

const ON = "2026-03-03";
const BEFORE = { on: "2026-03-01", at: new Date("2026-03-01T23:59:59.999Z") };

beforeAll(async () => {
  await publish();
});

async function logsOf(userId: string): Promise<readonly WorkLog[]> {
  return (await getRecord(userId)).logs;
}

async function onlyLogOf(userId: string): Promise<WorkLog> {
  const [log, ...others] = await logsOf(userId);
  if (log === undefined || others.length > 0) throw new Error("there is not one log");
  return log;
}

async function eventsOf(userId: string): Promise<readonly unknown[]> {
  const events = await prisma().event.findMany({ where: { userId }, orderBy: { at: "asc" } });
  return events.map(({ type, data }) => [type, data]);
}

test("work said twice on a date counts once, and hours said later correct it", async () => {
  const userId = await newLearner();
  for (const hours of [undefined, undefined, 1.5, undefined]) {
    await logWork({ ...changeOf(userId), milestone: "git", hours });
  }
  expect(await onlyLogOf(userId)).toMatchObject({ milestone: "git", on: ON, hours: 1.5 });
  expect(await eventsOf(userId)).toHaveLength(2);
});

test("work of an earlier date stands on that date, and its event tells both", async () => {
  const userId = await newLearner();
  await logWork({ ...changeOf(userId), milestone: "git", hours: 2, done: BEFORE });
  expect(await onlyLogOf(userId)).toMatchObject({ milestone: "git", hours: 2, ...BEFORE });
  expect(await eventsOf(userId)).toEqual([
    ["worked", { milestone: "git", hours: 2, day: "2026-03-01" }],
  ]);
});

test("learning elsewhere needs no milestone, each is a log of its own, and no event holds its words", async () => {
  const userId = await newLearner();
  await logWork({ ...changeOf(userId), what: "A course" });
  await logWork({ ...changeOf(userId), what: "A course", milestone: "git", hours: 1 });
  await logWork({ ...changeOf(userId), milestone: "git" });
  const logs = await logsOf(userId);
  expect(logs.map(({ what, milestone, hours }) => [what, milestone, hours])).toEqual(
    expect.arrayContaining([
      ["A course", undefined, undefined],
      ["A course", "git", 1],
      [undefined, "git", undefined],
    ]),
  );
  expect(JSON.stringify(await eventsOf(userId))).not.toContain("course");
});

test("learning elsewhere for a milestone that nobody knows is not written", async () => {
  const userId = await newLearner();
  const said = await logWork({ ...changeOf(userId), what: "A course", milestone: "unknown" });
  expect(said).toEqual({ changed: false });
  expect(await logsOf(userId)).toEqual([]);
});

test("learning elsewhere that is sent twice is written once", async () => {
  const userId = await newLearner();
  const change = changeOf(userId);
  await logWork({ ...change, what: "A course" });
  expect(await logWork({ ...change, what: "A course" })).toEqual({ changed: false });
  expect(await logsOf(userId)).toHaveLength(1);
});

test("a corrected log has its new hours, words and date, and the same again changes nothing", async () => {
  const userId = await newLearner();
  await logWork({ ...changeOf(userId), what: "A corse", hours: 9 });
  const log = await onlyLogOf(userId);
  const corrected = { log, what: "A course", hours: 0.5, done: BEFORE };
  expect(await correctLog({ ...changeOf(userId), ...corrected })).toEqual({ changed: true });
  expect(await onlyLogOf(userId)).toEqual({
    ...{ id: log.id, what: "A course", hours: 0.5 },
    ...BEFORE,
  });
  expect(await correctLog({ ...changeOf(userId), ...corrected })).toEqual({ changed: false });
  const told = { milestone: null, hours: 0.5, day: "2026-03-01", log: log.id };
  expect((await eventsOf(userId)).at(-1)).toEqual(["log-corrected", told]);
});

test("hours that are taken away are gone, and the moment stays while the date does", async () => {
  const userId = await newLearner();
  await logWork({ ...changeOf(userId), milestone: "git", hours: 9 });
  const log = await onlyLogOf(userId);
  const later = new Date(NOON.getTime() + 60_000);
  await correctLog({ ...changeOf(userId, later), log, done: { on: ON, at: later } });
  expect(await onlyLogOf(userId)).toEqual({ id: log.id, milestone: "git", on: ON, at: NOON });
});

test("a log moves to no date on which its milestone was logged already", async () => {
  const userId = await newLearner();
  await logWork({ ...changeOf(userId), milestone: "git", done: BEFORE });
  await logWork({ ...changeOf(userId), milestone: "git", hours: 1 });
  const log = (await logsOf(userId)).find(({ on }) => on === ON);
  if (log === undefined) throw new Error("today was not logged");
  expect(await correctLog({ ...changeOf(userId), log, done: BEFORE })).toEqual({ changed: false });
  expect((await logsOf(userId)).map(({ on }) => on)).toEqual(["2026-03-01", ON]);
});

test("a removed log is gone, once, and its event tells what it was", async () => {
  const userId = await newLearner();
  await logWork({ ...changeOf(userId), milestone: "git", hours: 2, done: BEFORE });
  const log = await onlyLogOf(userId);
  expect(await removeLog({ ...changeOf(userId), log })).toEqual({ changed: true });
  expect(await removeLog({ ...changeOf(userId), log })).toEqual({ changed: false });
  expect(await logsOf(userId)).toEqual([]);
  expect((await eventsOf(userId)).slice(1)).toEqual([
    ["log-removed", { milestone: "git", hours: 2, day: "2026-03-01" }],
  ]);
});

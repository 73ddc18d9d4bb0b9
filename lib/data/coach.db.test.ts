import { beforeAll, expect, test } from "vitest";
import { database } from "#lib/data/client";
import { dismissCorrection, getCorrection } from "#lib/data/coach";
import { getLearner } from "#lib/data/learner";
import { changeOf, NOON, newLearner, publish } from "#lib/data/learner-example";
import { logWork } from "#lib/data/progress/work-logs";
import { getRecord } from "#lib/data/record";

beforeAll(async () => {
  await publish();
});

const LATER = new Date("2026-03-20T12:00:00Z");

async function stalledLearner() {
  const userId = await newLearner();
  await logWork({ ...changeOf(userId), milestone: "git" });
  return userId;
}

function learnerAt(userId: string, now = LATER) {
  return getLearner({ userId, name: "Ada", timeZone: null, hoursPerWeek: null, now });
}

test("the correction of a learner comes from their record and the roadmaps that they were on", async () => {
  const userId = await stalledLearner();
  expect(await getCorrection(await learnerAt(userId))).toMatchObject({
    id: "stalled",
    days: 17,
    milestone: "git",
    step: "step-1",
  });
  expect(await getCorrection(await learnerAt(userId, NOON))).toBeUndefined();
});

test("a dismissal is kept until its date, with its event, and hides", async () => {
  const userId = await stalledLearner();
  const change = changeOf(userId, LATER);
  await dismissCorrection({ ...change, correction: "stalled", until: "2026-04-19" });
  const learner = await learnerAt(userId);
  expect(learner.record.correctionDismissals).toEqual([
    { correction: "stalled", at: LATER, until: "2026-04-19" },
  ]);
  expect(await getCorrection(learner)).toBeUndefined();
  const event = await database().prisma.event.findFirst({
    where: { userId, operationId: change.operationId },
  });
  expect(event).toMatchObject({
    type: "correction-dismissed",
    data: { correction: "stalled", until: "2026-04-19" },
  });
});

test("a dismissal for good keeps its reason; one until today shows it again", async () => {
  const userId = await stalledLearner();
  await dismissCorrection({ ...changeOf(userId, LATER), correction: "stalled", reason: "I rest" });
  const learner = await learnerAt(userId);
  expect(learner.record.correctionDismissals).toEqual([
    { correction: "stalled", at: LATER, reason: "I rest" },
  ]);
  expect(await getCorrection(learner)).toBeUndefined();
  const again = changeOf(userId, new Date(LATER.getTime() + 1000));
  await dismissCorrection({ ...again, correction: "stalled", until: again.on });
  expect((await getCorrection(await learnerAt(userId)))?.id).toBe("stalled");
});

test("a dismissal said twice under one operation id happens once", async () => {
  const userId = await stalledLearner();
  const change = {
    ...changeOf(userId, LATER),
    correction: "stalled",
    until: "2026-04-19",
  } as const;
  expect(await dismissCorrection(change)).toEqual({ changed: true });
  expect(await dismissCorrection(change)).toEqual({ changed: false });
  expect((await getRecord(userId)).correctionDismissals).toHaveLength(1);
});

test("another tab that says the same changes nothing, and another reason is another wish", async () => {
  const userId = await stalledLearner();
  const notNow = { correction: "stalled", until: "2026-04-19" } as const;
  const never = { correction: "stalled", reason: "I rest" } as const;
  const said = [notNow, notNow, never, never, { ...never, reason: "I know" }, notNow];
  const answers = [];
  for (const [minute, dismissal] of said.entries()) {
    const at = new Date(LATER.getTime() + 60_000 * minute);
    answers.push(await dismissCorrection({ ...changeOf(userId, at), ...dismissal }));
  }
  expect(answers.map(({ changed }) => changed)).toEqual([true, false, true, false, true, true]);
  expect(await dismissalEvents(userId)).toBe(4);
});

test("showing again what is shown changes nothing", async () => {
  const userId = await stalledLearner();
  const minute = (n: number) => changeOf(userId, new Date(LATER.getTime() + 60_000 * n));
  const show = { correction: "stalled", until: "2026-03-20" } as const;
  expect(await dismissCorrection({ ...minute(0), ...show })).toEqual({ changed: false });
  await dismissCorrection({ ...minute(1), correction: "stalled", until: "2026-04-19" });
  expect(await dismissCorrection({ ...minute(2), ...show })).toEqual({ changed: true });
  await dismissCorrection({ ...minute(3), correction: "memorizing", reason: "I know" });
  expect(await dismissCorrection({ ...minute(4), ...show })).toEqual({ changed: false });
  expect(await dismissalEvents(userId)).toBe(3);
});

function dismissalEvents(userId: string): Promise<number> {
  return database().prisma.event.count({ where: { userId, type: { startsWith: "correction-" } } });
}

test("a dismissal of one learner hides nothing from another", async () => {
  const userId = await stalledLearner();
  const other = await stalledLearner();
  await dismissCorrection({ ...changeOf(userId, LATER), correction: "stalled", reason: "r" });
  expect((await getCorrection(await learnerAt(other)))?.id).toBe("stalled");
  expect((await getRecord(other)).correctionDismissals).toEqual([]);
});

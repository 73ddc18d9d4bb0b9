import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { database, prisma } from "#lib/data/client";
import { leavePath } from "#lib/data/commit";
import { changeOf, enrolled, newLearner, publish } from "#lib/data/learner-example";
import { planSwitch } from "#lib/data/plan";
import { getRecord } from "#lib/data/record";
import { reflectOnSwitch, switchAfterLeaving, switchPath } from "#lib/data/switch";

const LATER = new Date("2026-04-03T12:00:00Z");
const RESTORE = "prisma/migrations/20261121201200_reasons_for_leaving_are_restored/migration.sql";
const snapshot = { phase: "specialization", depth: 0.25, activeDays: 9 } as const;

beforeAll(async () => {
  await publish();
});

test("a switch ends one enrollment and begins the next at the same instant", async () => {
  const { userId, enrollment } = await enrolled();
  await switchPath({
    ...changeOf(userId, LATER),
    path: "machine-learning",
    reason: "Curious",
    enrollment,
    snapshot,
    commitment: { why: "" },
  });
  expect((await getRecord(userId)).enrollments).toMatchObject([
    { endedAt: LATER, endedAs: "switched", ended: snapshot, switchReason: "Curious" },
    { path: "machine-learning", startedAt: LATER, endedAt: undefined },
  ]);
});

test("a switch said twice under one operation id happens once", async () => {
  const { userId, enrollment } = await enrolled();
  const change = {
    ...changeOf(userId, LATER),
    path: "machine-learning",
    reason: "",
    enrollment,
    snapshot,
    commitment: { why: "" },
  };
  await switchPath(change);
  expect(await switchPath(change)).toEqual({ ok: false, reason: "already-applied" });
  expect((await getRecord(userId)).enrollments).toHaveLength(2);
});

test("switching from an enrollment that another tab has ended changes nothing", async () => {
  const { userId, enrollment } = await enrolled();
  await leavePath({ ...changeOf(userId, LATER), enrollment, snapshot, reason: "" });
  const answer = await switchPath({
    ...changeOf(userId, LATER),
    path: "machine-learning",
    reason: "",
    enrollment,
    snapshot,
    commitment: { why: "" },
  });
  expect(answer).toEqual({ ok: false, reason: "outdated" });
  expect((await getRecord(userId)).enrollments).toHaveLength(1);
});

test("after leaving, another path begins and the reason is kept with the one that was left", async () => {
  const { userId, enrollment } = await enrolled();
  await leavePath({ ...changeOf(userId, LATER), enrollment, snapshot, reason: "" });
  await switchAfterLeaving({
    ...changeOf(userId, new Date("2026-04-10T12:00:00Z")),
    path: "machine-learning",
    reason: "It called me",
    enrollment,
    commitment: { why: "" },
  });
  expect((await getRecord(userId)).enrollments).toMatchObject([
    { endedAs: "left", switchReason: "It called me" },
    { path: "machine-learning" },
  ]);
});

test.each(["", "It called me"])(
  "the reason for leaving outlives what is said when another path begins: “%s”",
  async (reason) => {
    const { userId, enrollment } = await enrolled();
    await leavePath({ ...changeOf(userId, LATER), enrollment, snapshot, reason: "A break" });
    await switchAfterLeaving({
      ...changeOf(userId, new Date("2026-04-10T12:00:00Z")),
      path: "machine-learning",
      reason,
      enrollment,
      commitment: { why: "" },
    });
    expect((await getRecord(userId)).enrollments).toMatchObject([
      { endedAs: "left", switchReason: "A break" },
      { path: "machine-learning", why: reason },
    ]);
  },
);

test("a reason for leaving that was emptied is restored by a migration, and no other one is touched", async () => {
  const { userId, enrollment } = await enrolled();
  await leavePath({ ...changeOf(userId, LATER), enrollment, snapshot, reason: "A break" });
  const reasonAfter = async (switchReason: string) => {
    await prisma().enrollment.update({
      where: { userId_id: { userId, id: enrollment } },
      data: { switchReason },
    });
    await database().pool.query(readFileSync(RESTORE, "utf8"));
    return (await getRecord(userId)).enrollments[0]?.switchReason;
  };
  expect(await reasonAfter("")).toBe("A break");
  expect(await reasonAfter("It called me")).toBe("It called me");
});

test("of what one change wrote, the change itself is what happened last", async () => {
  const { userId, enrollment } = await enrolled();
  const plan = { enrollment, path: "machine-learning", reason: "", dueOn: "2026-04-10" };
  await planSwitch({ ...changeOf(userId, LATER), ...plan });
  const replaced = (await getRecord(userId)).plannedSwitch?.id;
  const at = new Date(LATER.getTime() + 1000);
  await planSwitch({ ...changeOf(userId, at), ...plan, dueOn: "2026-04-11", replaced });
  expect((await getRecord(userId)).lastPathEvent).toMatchObject({ type: "switch-planned", at });
  await leavePath({
    ...changeOf(userId, new Date(at.getTime() + 1000)),
    enrollment,
    snapshot,
    reason: "",
  });
  expect((await getRecord(userId)).lastPathEvent?.type).toBe("left");
});

test("another learner's enrollment cannot be switched from", async () => {
  const { userId, enrollment } = await enrolled();
  const stranger = await newLearner();
  const change = { enrollment, snapshot };
  const attempts = [
    switchPath({
      ...changeOf(stranger),
      ...change,
      path: "machine-learning",
      reason: "",
      commitment: { why: "" },
    }),
    switchAfterLeaving({
      ...changeOf(stranger),
      path: "machine-learning",
      reason: "",
      enrollment,
      commitment: { why: "" },
    }),
  ];
  for (const answer of await Promise.all(attempts)) {
    expect(answer).toEqual({ ok: false, reason: "outdated" });
  }
  expect((await getRecord(userId)).enrollments).toMatchObject([{ endedAt: undefined }]);
  expect((await getRecord(stranger)).enrollments).toEqual([]);
});

test("an answer is kept with its words", async () => {
  const { userId, enrollment } = await enrolled();
  const change = {
    ...changeOf(userId, LATER),
    enrollment,
    helped: "partly",
    text: "So so",
  } as const;
  expect(await reflectOnSwitch(change)).toEqual({ changed: true });
  expect((await getRecord(userId)).reflections).toEqual([
    { enrollment, helped: "partly", text: "So so", at: LATER },
  ]);
});

test("who would rather not say is not asked again either", async () => {
  const { userId, enrollment } = await enrolled();
  await reflectOnSwitch({ ...changeOf(userId, LATER), enrollment, text: "" });
  expect((await getRecord(userId)).reflections).toEqual([{ enrollment, text: "", at: LATER }]);
});

test("the first answer stays: neither the same operation nor another one changes it", async () => {
  const { userId, enrollment } = await enrolled();
  const change = { ...changeOf(userId, LATER), enrollment, helped: "yes", text: "" } as const;
  await reflectOnSwitch(change);
  expect(await reflectOnSwitch(change)).toEqual({ changed: false });
  const other = { ...changeOf(userId, LATER), enrollment, helped: "no", text: "" } as const;
  expect(await reflectOnSwitch(other)).toEqual({ changed: false });
  expect((await getRecord(userId)).reflections).toMatchObject([{ helped: "yes" }]);
});

test("nobody answers about another learner's enrollment", async () => {
  const { userId, enrollment } = await enrolled();
  const stranger = await newLearner();
  const change = { ...changeOf(stranger, LATER), enrollment, helped: "no", text: "" } as const;
  expect(await reflectOnSwitch(change)).toEqual({ changed: false });
  expect((await getRecord(userId)).reflections).toEqual([]);
  expect((await getRecord(stranger)).reflections).toEqual([]);
});

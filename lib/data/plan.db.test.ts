import { beforeAll, expect, test } from "vitest";
import { prisma } from "#lib/data/client";
import { commitToPath, completePath, leavePath } from "#lib/data/commit";
import { changeOf, NOON, newLearner, publish } from "#lib/data/learner-example";
import { hasPlannedSwitch, planSwitch, resolvePlannedSwitch, setCoolingOff } from "#lib/data/plan";
import { getRecord } from "#lib/data/record";
import { switchPath } from "#lib/data/switch";

const LATER = new Date("2026-04-03T12:00:00Z");
const snapshot = { phase: "specialization", depth: 0.25, activeDays: 9 } as const;
const plan = { path: "machine-learning", reason: "Curious", dueOn: "2026-03-10" };

beforeAll(async () => {
  await publish();
});

async function enrolled() {
  const userId = await newLearner();
  const before = new Date(NOON.getTime() - 86_400_000);
  const commitment = { why: "" };
  await commitToPath({ ...changeOf(userId, before), path: "backend", commitment, prior: [] });
  const enrollment = (await getRecord(userId)).enrollments[0]?.id;
  if (enrollment === undefined) throw new Error("not enrolled");
  return { userId, enrollment };
}

async function planned() {
  const { userId, enrollment } = await enrolled();
  await planSwitch({ ...changeOf(userId), ...plan, enrollment });
  const id = (await getRecord(userId)).plannedSwitch?.id;
  if (id === undefined) throw new Error("not planned");
  return { userId, enrollment, id };
}

function plansOf(userId: string) {
  return prisma().plannedSwitch.findMany({ where: { userId }, orderBy: { at: "asc" } });
}

function eventsOf(userId: string) {
  return prisma().event.findMany({
    where: { userId, type: { in: ["switch-planned", "planned-switch-settled"] } },
    orderBy: { at: "asc" },
    select: { type: true, data: true },
  });
}

test("a plan keeps the reason, the enrollment it would end and the day on which it asks again", async () => {
  const { userId, enrollment } = await planned();
  const record = await getRecord(userId);
  expect(record.plannedSwitch).toMatchObject({ ...plan, enrollment, at: NOON });
  expect(record.enrollments).toMatchObject([{ path: "backend", endedAt: undefined }]);
  expect(await eventsOf(userId)).toEqual([
    { type: "switch-planned", data: { from: enrollment, ...plan } },
  ]);
});

test("a plan said twice under one operation id is one plan", async () => {
  const { userId, enrollment } = await enrolled();
  const change = { ...changeOf(userId), ...plan, enrollment };
  await planSwitch(change);
  expect(await planSwitch(change)).toEqual({ ok: false, reason: "already-applied" });
  expect(await plansOf(userId)).toHaveLength(1);
});

test("of two plans at once, one is made", async () => {
  const { userId, enrollment } = await enrolled();
  const answers = await Promise.all(
    [1, 2].map(() => planSwitch({ ...changeOf(userId), ...plan, enrollment })),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await plansOf(userId)).toHaveLength(1);
});

test("planning another path cancels the plan that the learner saw, in one transaction", async () => {
  const { userId, enrollment, id } = await planned();
  const other = { ...changeOf(userId, LATER), ...plan, path: "backend", enrollment };
  expect(await planSwitch(other)).toEqual({ ok: false, reason: "outdated" });
  expect(await planSwitch({ ...other, operationId: crypto.randomUUID(), replaced: id })).toEqual({
    ok: true,
  });
  expect(await plansOf(userId)).toMatchObject([
    { resolvedAs: "cancelled", resolvedAt: LATER },
    { pathId: "backend", resolvedAt: null },
  ]);
});

test("a plan can be made from a path that was left, and from no other earlier enrollment", async () => {
  const { userId, enrollment } = await enrolled();
  await leavePath({ ...changeOf(userId), enrollment, snapshot, reason: "" });
  expect(await planSwitch({ ...changeOf(userId, LATER), ...plan, enrollment })).toEqual({
    ok: true,
  });

  const one = await enrolled();
  await completePath({ ...changeOf(one.userId), enrollment: one.enrollment, snapshot });
  expect(
    await planSwitch({ ...changeOf(one.userId, LATER), ...plan, enrollment: one.enrollment }),
  ).toEqual({ ok: false, reason: "outdated" });
});

test.each(["cancelled", "stayed"] as const)("a plan is resolved once as %s", async (as) => {
  const { userId, id } = await planned();
  const change = { ...changeOf(userId, LATER), plan: id, as };
  expect(await resolvePlannedSwitch(change)).toEqual({ ok: true });
  expect(await resolvePlannedSwitch(change)).toEqual({ ok: false, reason: "already-applied" });
  expect(await resolvePlannedSwitch({ ...changeOf(userId, LATER), plan: id, as })).toEqual({
    ok: false,
    reason: "outdated",
  });
  const record = await getRecord(userId);
  expect(record.plannedSwitch).toBeUndefined();
  expect(record.enrollments).toMatchObject([{ path: "backend", endedAt: undefined }]);
  expect((await eventsOf(userId)).slice(1)).toEqual([
    { type: "planned-switch-settled", data: { path: "machine-learning", as } },
  ]);
});

const commitment = { why: "" };
test.each([
  ["a switch to that path", "machine-learning", "switched"],
  ["a switch to another path", "backend", "lapsed"],
])("%s settles the plan as it happens", async (_, path, as) => {
  const { userId, enrollment, id } = await planned();
  if (path === "backend") {
    await prisma().plannedSwitch.update({
      where: { userId_id: { userId, id } },
      data: { pathId: "backend" },
    });
  }
  const change = { ...changeOf(userId, LATER), enrollment, snapshot, commitment };
  await switchPath({ ...change, path: "machine-learning", reason: "" });
  expect(await plansOf(userId)).toMatchObject([{ resolvedAs: as, resolvedAt: LATER }]);
  expect((await eventsOf(userId)).length).toBe(as === "lapsed" ? 2 : 1);
});

test("leaving and completing let the plan lapse", async () => {
  const one = await planned();
  await leavePath({ ...changeOf(one.userId, LATER), ...one, snapshot, reason: "" });
  const other = await planned();
  await completePath({ ...changeOf(other.userId, LATER), ...other, snapshot });
  for (const { userId } of [one, other]) {
    expect(await plansOf(userId)).toMatchObject([{ resolvedAs: "lapsed", resolvedAt: LATER }]);
    expect((await eventsOf(userId)).at(-1)?.data).toEqual({
      path: "machine-learning",
      as: "lapsed",
    });
  }
});

test("a plan made after leaving is resolved by the commitment that follows", async () => {
  const { userId, enrollment } = await enrolled();
  await leavePath({ ...changeOf(userId), enrollment, snapshot, reason: "" });
  await planSwitch({ ...changeOf(userId), ...plan, enrollment });
  const begun = { path: "machine-learning", commitment, prior: [] };
  await commitToPath({ ...changeOf(userId, LATER), ...begun });
  expect(await plansOf(userId)).toMatchObject([{ resolvedAs: "switched" }]);
});

test("a plan whose switch was lost to another tab is not resolved by it", async () => {
  const { userId, enrollment } = await planned();
  const change = { enrollment, snapshot, commitment, path: "machine-learning", reason: "" };
  await switchPath({ ...changeOf(userId, LATER), ...change });
  await switchPath({ ...changeOf(userId, new Date("2026-05-01T12:00:00Z")), ...change });
  expect(await plansOf(userId)).toMatchObject([{ resolvedAt: LATER }]);
});

test("another learner can neither settle, replace nor use a plan", async () => {
  const { userId, enrollment, id } = await planned();
  const stranger = await enrolled();
  const answers = await Promise.all([
    resolvePlannedSwitch({ ...changeOf(stranger.userId), plan: id, as: "cancelled" }),
    planSwitch({ ...changeOf(stranger.userId), ...plan, ...stranger, replaced: id }),
    planSwitch({ ...changeOf(stranger.userId), ...plan, enrollment }),
  ]);
  for (const answer of answers) {
    expect(answer).toEqual(expect.objectContaining({ ok: false, reason: "outdated" }));
  }
  expect(await hasPlannedSwitch({ userId: stranger.userId, plan: id })).toBe(false);
  expect(await hasPlannedSwitch({ userId, plan: id })).toBe(true);
  expect(await plansOf(userId)).toMatchObject([{ resolvedAt: null }]);
  expect(await plansOf(stranger.userId)).toEqual([]);
});

test("cooling-off days are kept, once, for this learner alone", async () => {
  const userId = await newLearner();
  const stranger = await newLearner();
  const change = { ...changeOf(userId), days: 3 };
  expect(await setCoolingOff(change)).toEqual({ changed: true });
  expect(await setCoolingOff(change)).toEqual({ changed: false });
  expect(await setCoolingOff({ ...changeOf(userId), days: 3 })).toEqual({ changed: false });
  expect((await getRecord(userId)).coolingOffDays).toBe(3);
  expect((await getRecord(stranger)).coolingOffDays).toBe(7);
});

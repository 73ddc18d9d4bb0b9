import { beforeAll, expect, test } from "vitest";
import { commitToPath, completePath, leavePath } from "#lib/data/commit";
import { exemptEnrollment } from "#lib/data/focus";
import { changeOf, NOON, newLearner, publish } from "#lib/data/learner-example";
import { completeMilestone } from "#lib/data/progress/completions";
import { getRecord } from "#lib/data/record";
import { switchAfterLeaving, switchPath } from "#lib/data/switch/switches";

const LATER = new Date("2026-04-03T12:00:00Z");
const commitment = { why: "To build things", hoursPerWeek: 8, lookBackOn: "2026-06-03" };
const snapshot = { phase: "specialization", depth: 0.25, activeDays: 9 } as const;

beforeAll(async () => {
  await publish();
});

async function enrolled(path = "backend") {
  const userId = await newLearner();
  await commitToPath({ ...changeOf(userId), path, commitment, prior: [] });
  const enrollment = (await getRecord(userId)).enrollments[0]?.id;
  if (enrollment === undefined) throw new Error("not enrolled");
  return { userId, enrollment };
}

test("a commitment keeps what the learner said, and enrolls in the newest version", async () => {
  const { userId } = await enrolled();
  expect((await getRecord(userId)).enrollments).toMatchObject([
    { path: "backend", kind: "committed", startedAt: NOON, endedAt: undefined, ...commitment },
  ]);
});

test("what a learner could already do is a prior completion", async () => {
  const userId = await newLearner();
  await commitToPath({ ...changeOf(userId), path: "backend", commitment, prior: ["git"] });
  expect((await getRecord(userId)).completions).toMatchObject([{ milestone: "git", prior: true }]);
});

test("what was done before stays as it was, also when it is said to be prior", async () => {
  const userId = await newLearner();
  await completeMilestone({ ...changeOf(userId), milestone: "git" });
  await commitToPath({ ...changeOf(userId), path: "backend", commitment, prior: ["git"] });
  expect((await getRecord(userId)).completions).toMatchObject([{ milestone: "git", prior: false }]);
});

test("of two commitments at once, the database lets one through", async () => {
  const userId = await newLearner();
  const answers = await Promise.all(
    ["backend", "machine-learning"].map((path, index) =>
      commitToPath({
        ...changeOf(userId, new Date(NOON.getTime() + index)),
        path,
        commitment,
        prior: [],
      }),
    ),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect((await getRecord(userId)).enrollments).toHaveLength(1);
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

test("another learner's enrollment can be neither left, completed, switched from nor exempted", async () => {
  const { userId, enrollment } = await enrolled();
  const stranger = await newLearner();
  const change = { enrollment, snapshot };
  const attempts = [
    leavePath({ ...changeOf(stranger), ...change, reason: "" }),
    completePath({ ...changeOf(stranger), ...change }),
    switchPath({
      ...changeOf(stranger),
      ...change,
      path: "machine-learning",
      reason: "",
      commitment: { why: "" },
    }),
    exemptEnrollment({ ...changeOf(stranger), enrollment, because: "" }),
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
  expect((await getRecord(userId)).enrollments).toMatchObject([
    { endedAt: undefined, exempt: undefined },
  ]);
  expect((await getRecord(stranger)).enrollments).toEqual([]);
});

test("an enrollment is exempted, with an empty reason too, and counted again", async () => {
  const { userId, enrollment } = await enrolled();
  await exemptEnrollment({ ...changeOf(userId), enrollment, because: "" });
  expect((await getRecord(userId)).enrollments[0]?.exempt).toBe("");
  await exemptEnrollment({ ...changeOf(userId), enrollment, because: undefined });
  expect((await getRecord(userId)).enrollments[0]?.exempt).toBeUndefined();
});

test("completing and leaving write down where the learner stood", async () => {
  const one = await enrolled();
  await completePath({ ...changeOf(one.userId, LATER), enrollment: one.enrollment, snapshot });
  expect((await getRecord(one.userId)).enrollments[0]).toMatchObject({
    endedAs: "completed",
    ended: snapshot,
  });
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

import { beforeAll, expect, test } from "vitest";
import { prisma } from "#lib/data/client";
import { commitToPath, completePath, leavePath } from "#lib/data/commit";
import { changeOf, enrolled, NOON, newLearner, publish } from "#lib/data/learner-example";
import { completeMilestone } from "#lib/data/progress/completions";
import { getRecord } from "#lib/data/record";

const LATER = new Date("2026-04-03T12:00:00Z");
const commitment = { why: "To build things", hoursPerWeek: 8, lookBackOn: "2026-06-03" };
const snapshot = { phase: "specialization", depth: 0.25, activeDays: 9 } as const;

beforeAll(async () => {
  await publish();
});

test("a commitment keeps what the learner said, and enrolls in the newest version", async () => {
  const { userId } = await enrolled("backend", commitment);
  expect((await getRecord(userId)).enrollments).toMatchObject([
    { path: "backend", kind: "committed", startedAt: NOON, endedAt: undefined, ...commitment },
  ]);
});

test("what a learner could already do is a prior completion", async () => {
  const userId = await newLearner();
  await commitToPath({ ...changeOf(userId), path: "backend", commitment, prior: ["git"] });
  expect((await getRecord(userId)).completions).toMatchObject([{ milestone: "git", prior: true }]);
});

test("hours a week that are named become the plan, with an event where they are other ones", async () => {
  const { userId } = await enrolled("backend", commitment);
  const said = () => prisma().event.findMany({ where: { userId, type: "plan-set" } });
  expect(await said()).toMatchObject([
    { data: { hoursPerWeek: 8 }, operationId: expect.any(String) },
  ]);
  const { enrollments } = await getRecord(userId);
  const enrollment = enrollments[0]?.id ?? "";
  await leavePath({ ...changeOf(userId, LATER), enrollment, snapshot, reason: "" });
  await commitToPath({ ...changeOf(userId, LATER), path: "backend", commitment, prior: [] });
  expect(await said()).toHaveLength(1);
});

test("a commitment without hours a week leaves the plan alone", async () => {
  const { userId } = await enrolled("backend", { why: "" });
  expect(await prisma().event.count({ where: { userId, type: "plan-set" } })).toBe(0);
  expect((await prisma().user.findUnique({ where: { id: userId } }))?.hoursPerWeek).toBeNull();
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

test("completing and leaving write down where the learner stood", async () => {
  const one = await enrolled("backend", commitment);
  await completePath({ ...changeOf(one.userId, LATER), enrollment: one.enrollment, snapshot });
  expect((await getRecord(one.userId)).enrollments[0]).toMatchObject({
    endedAs: "completed",
    ended: snapshot,
  });
});

test("another learner's enrollment can be neither left nor completed", async () => {
  const { userId, enrollment } = await enrolled();
  const stranger = await newLearner();
  const change = { enrollment, snapshot };
  const attempts = [
    leavePath({ ...changeOf(stranger), ...change, reason: "" }),
    completePath({ ...changeOf(stranger), ...change }),
  ];
  for (const answer of await Promise.all(attempts)) {
    expect(answer).toEqual({ ok: false, reason: "outdated" });
  }
  expect((await getRecord(userId)).enrollments).toMatchObject([{ endedAt: undefined }]);
  expect((await getRecord(stranger)).enrollments).toEqual([]);
});

import { hashPassword } from "#lib/auth/password";
import { createAccount } from "#lib/data/account/accounts";
import { commitToPath } from "#lib/data/commit";
import { getLearner } from "#lib/data/learner";
import { switchPath } from "#lib/data/switch";
import type { DemoEnrollment } from "#lib/domain/demo/enrollments";
import { daysBefore } from "#lib/domain/demo/sample-record";
import { snapshotOfLearner } from "#lib/domain/learner";
import type { Person } from "#prisma/demo/people";
import { changeOf, type Walker, walkOn } from "#prisma/demo/walk";

/** How a beginner without a path works. */
const BEGINNING = { weekdays: [2, 5, 7], hours: 2.5, idleWeeks: 10 };

/** Adds one invented learner with their account and all that they did, up to `now`. */
export async function addPerson({
  person,
  password,
  now,
}: Readonly<{ person: Person; password: string; now: Date }>): Promise<Walker> {
  const walker = await signUp({ person, password, now });
  const { fundamentalsDaysAgo, enrollments, stoppedDaysAgo = 0, onlyConcepts, writes } = person;
  const end = daysBefore(now, stoppedDaysAgo);
  if (fundamentalsDaysAgo !== undefined) {
    const from = daysBefore(now, fundamentalsDaysAgo);
    await walkOn({ walker, from, to: end, habit: BEGINNING, writes });
  }
  for (const [index, enrollment] of enrollments.entries()) {
    const from = daysBefore(now, enrollment.startedDaysAgo);
    await begin({
      walker,
      enrollment,
      reason: enrollments[index - 1]?.switchReason ?? "",
      at: from,
    });
    const next = enrollments[index + 1];
    const to = next === undefined ? end : daysBefore(now, next.startedDaysAgo);
    await walkOn({ walker, from, to, habit: enrollment.habit, onlyConcepts, writes });
  }
  return walker;
}

async function signUp({
  person: { name, email, timeZone, hoursPerWeek, fundamentalsDaysAgo = 0, enrollments },
  password,
  now,
}: Readonly<{ person: Person; password: string; now: Date }>): Promise<Walker> {
  const began = Math.max(fundamentalsDaysAgo, ...enrollments.map((each) => each.startedDaysAgo));
  const userId = await createAccount({
    name,
    email,
    timeZone,
    passwordHash: await hashPassword(password),
    now: daysBefore(now, began),
  });
  if (userId === null) throw new Error(`${email} was taken meanwhile`);
  return { userId, name, timeZone, hoursPerWeek };
}

async function begin({
  walker,
  enrollment: { path, why },
  reason,
  at,
}: Readonly<{
  walker: Walker;
  enrollment: DemoEnrollment;
  reason: string;
  at: Date;
}>): Promise<void> {
  const change = changeOf({ walker, at });
  const commitment = { why, hoursPerWeek: walker.hoursPerWeek };
  const learner = await getLearner({ ...walker, now: at });
  const snapshot = snapshotOfLearner(learner);
  if (learner.enrollment === undefined || snapshot === undefined) {
    await commitToPath({ ...change, path, commitment, prior: [] });
    return;
  }
  const enrollment = learner.enrollment.id;
  await switchPath({ ...change, path, reason, enrollment, snapshot, commitment });
}

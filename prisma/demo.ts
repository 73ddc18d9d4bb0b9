import { hashPassword } from "#lib/auth/password";
import { createAccount, findCredentials } from "#lib/data/account/accounts";
import { database } from "#lib/data/client";
import { commitToPath, switchPath } from "#lib/data/enrollment/enrollments";
import { getLearner } from "#lib/data/learner";
import { standingOfLearner } from "#lib/domain/learner";
import { localDateOf } from "#lib/domain/words/dates";
import { PEOPLE, type Person, type Stretch } from "#prisma/demo/people";
import { type Walker, walk } from "#prisma/demo/walk";
import { seed } from "#prisma/seed";

const PASSWORD = "one path at a time";
const DAY = 86_400_000;

/** Adds the invented learners with their histories, and says how to sign in as each. Those who are there already are left as they are. */
export async function demo({
  databaseUrl,
  say,
}: Readonly<{ databaseUrl: string; say: (line: string) => void }>): Promise<void> {
  await seed({ databaseUrl, say });
  const now = new Date();
  try {
    for (const person of PEOPLE) {
      if ((await findCredentials(person.email)) === null) await addPerson({ person, now });
      say(`${person.email} · ${person.name}, ${person.shows}`);
    }
    say(`Sign in as any of them with the password: ${PASSWORD}`);
  } finally {
    await database().prisma.$disconnect();
    await database().pool.end();
  }
}

async function addPerson({ person, now }: Readonly<{ person: Person; now: Date }>): Promise<void> {
  const { name, email, timeZone, hoursPerWeek, stretches } = person;
  const began = Math.max(
    person.fundamentalsDaysAgo ?? 0,
    ...stretches.map((each) => each.startedDaysAgo),
  );
  const userId = await createAccount({
    name,
    email,
    timeZone,
    passwordHash: await hashPassword(PASSWORD),
    now: daysBefore(now, began),
  });
  if (userId === null) throw new Error(`${email} was taken meanwhile`);
  const walker = { userId, name, timeZone, hoursPerWeek };

  if (person.fundamentalsDaysAgo !== undefined) {
    const from = daysBefore(now, person.fundamentalsDaysAgo);
    await walk({ walker, from, to: now, weekdays: [2, 5, 7], hours: 2.5, idleWeeks: 10 });
  }
  for (const [index, stretch] of stretches.entries()) {
    await begin({ walker, stretch, before: stretches[index - 1], now });
    const next = stretches[index + 1];
    const to = next === undefined ? now : daysBefore(now, next.startedDaysAgo);
    await walk({ walker, from: daysBefore(now, stretch.startedDaysAgo), to, ...stretch });
  }
}

async function begin({
  walker,
  stretch,
  before,
  now,
}: Readonly<{
  walker: Walker;
  stretch: Stretch;
  before: Stretch | undefined;
  now: Date;
}>): Promise<void> {
  const at = daysBefore(now, stretch.startedDaysAgo);
  const on = localDateOf({ at, timeZone: walker.timeZone });
  const change = { userId: walker.userId, operationId: crypto.randomUUID(), at, on };
  const commitment = { why: stretch.why, hoursPerWeek: walker.hoursPerWeek };
  const learner = await getLearner({ ...walker, now: at });
  const standing = standingOfLearner(learner);
  if (learner.enrollment === undefined || standing === undefined) {
    await commitToPath({ ...change, path: stretch.path, commitment, prior: [] });
    return;
  }
  await switchPath({
    ...change,
    path: stretch.path,
    reason: before?.switchReason ?? "",
    enrollment: learner.enrollment.id,
    standing,
    commitment,
  });
}

function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * DAY);
}

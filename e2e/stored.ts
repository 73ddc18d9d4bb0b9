import { prisma } from "#lib/data/client";
import type { Account } from "./story";

/** What the database holds of one learner, for stories that say what was saved. */

/** The types of the learner's events about a milestone (or one of its steps), oldest first. */
export async function eventsAbout({
  account,
  milestone,
}: Readonly<{ account: Account; milestone: string }>): Promise<readonly string[]> {
  const events = await prisma().event.findMany({
    where: { userId: account.userId, data: { path: ["milestone"], equals: milestone } },
    orderBy: { at: "asc" },
  });
  return events.map(({ type }) => type);
}

/** The milestones that the learner has completed, in the order in which they did. */
export async function completedBy({ userId }: Account): Promise<readonly string[]> {
  const completions = await prisma().completion.findMany({
    where: { userId },
    orderBy: { at: "asc" },
  });
  return completions.map(({ milestoneId }) => milestoneId);
}

/** The first date and moment of one completion; null where there is none. */
export function findCompletion({
  account,
  milestone,
}: Readonly<{ account: Account; milestone: string }>) {
  return prisma().completion.findUnique({
    where: { userId_milestoneId: { userId: account.userId, milestoneId: milestone } },
  });
}

/** The learner's stays on paths, oldest first. */
export function enrollmentsOf({ userId }: Account) {
  return prisma().enrollment.findMany({ where: { userId }, orderBy: { startedAt: "asc" } });
}

export function sessionsOf({ userId }: Account) {
  return prisma().session.findMany({ where: { userId }, orderBy: { createdAt: "asc" } });
}

export async function endEverySession({ userId }: Account): Promise<void> {
  await prisma().session.deleteMany({ where: { userId } });
}

/** Everything that the learner's record is made of: equal before and after means that nothing changed. */
export async function everythingOf({ userId }: Account): Promise<unknown> {
  const where = { userId };
  const [
    enrollments,
    plans,
    completions,
    waivers,
    asides,
    steps,
    logs,
    writings,
    operations,
    events,
  ] = await Promise.all([
    prisma().enrollment.findMany({ where, orderBy: { startedAt: "asc" } }),
    prisma().plannedSwitch.findMany({ where, orderBy: { at: "asc" } }),
    prisma().completion.findMany({ where, orderBy: { milestoneId: "asc" } }),
    prisma().waiver.findMany({ where, orderBy: { milestoneId: "asc" } }),
    prisma().putAside.findMany({ where, orderBy: { milestoneId: "asc" } }),
    prisma().stepTick.findMany({ where, orderBy: [{ milestoneId: "asc" }, { stepId: "asc" }] }),
    prisma().workLog.findMany({ where, orderBy: [{ on: "asc" }, { milestoneId: "asc" }] }),
    prisma().note.findMany({ where, orderBy: { milestoneId: "asc" } }),
    prisma().appliedOperation.findMany({ where, orderBy: { id: "asc" } }),
    prisma().event.findMany({ where, orderBy: { id: "asc" } }),
  ]);
  return {
    enrollments,
    plans,
    completions,
    waivers,
    asides,
    steps,
    logs,
    writings,
    operations,
    events,
  };
}

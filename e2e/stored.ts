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
  const rows = {
    enrollments: prisma().enrollment.findMany({ where, orderBy: { startedAt: "asc" } }),
    plans: prisma().plannedSwitch.findMany({ where, orderBy: { at: "asc" } }),
    completions: prisma().completion.findMany({ where, orderBy: { milestoneId: "asc" } }),
    waivers: prisma().waiver.findMany({ where, orderBy: { milestoneId: "asc" } }),
    asides: prisma().putAside.findMany({ where, orderBy: { milestoneId: "asc" } }),
    steps: prisma().stepTick.findMany({
      where,
      orderBy: [{ milestoneId: "asc" }, { stepId: "asc" }],
    }),
    logs: prisma().workLog.findMany({ where, orderBy: [{ on: "asc" }, { milestoneId: "asc" }] }),
    notes: prisma().note.findMany({ where, orderBy: { milestoneId: "asc" } }),
    evidence: prisma().evidence.findMany({ where, orderBy: { milestoneId: "asc" } }),
    explanations: prisma().explanation.findMany({ where, orderBy: { milestoneId: "asc" } }),
    reviews: prisma().review.findMany({ where, orderBy: { id: "asc" } }),
    delays: prisma().reviewDelay.findMany({ where, orderBy: { milestoneId: "asc" } }),
    pauses: prisma().pause.findMany({ where, orderBy: { id: "asc" } }),
    goals: prisma().weeklyGoal.findMany({ where, orderBy: { id: "asc" } }),
    dismissals: prisma().correctionDismissal.findMany({ where, orderBy: { id: "asc" } }),
    reflections: prisma().switchReflection.findMany({ where, orderBy: { enrollmentId: "asc" } }),
    operations: prisma().appliedOperation.findMany({ where, orderBy: { id: "asc" } }),
    events: prisma().event.findMany({ where, orderBy: { id: "asc" } }),
  };
  const read = Object.entries(rows).map(async ([name, found]) => [name, await found] as const);
  return Object.fromEntries(await Promise.all(read));
}

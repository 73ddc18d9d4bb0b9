import "server-only";
import type { Change } from "#lib/data/changes";
import { type Transaction, writeEvent } from "#lib/data/transaction";
import type { EnrollmentSnapshot } from "#lib/domain/record/enrollment";
import type { NewEvent } from "#lib/domain/record/event";
import type { LocalDate } from "#lib/domain/time/dates";

/** What a learner says when they commit; all of it may be left empty. */
export type Commitment = Readonly<{ why: string; hoursPerWeek?: number; lookBackOn?: LocalDate }>;

/** Which enrollment ends, and where the learner stood then. */
export type End = Readonly<{ enrollment: string; snapshot: EnrollmentSnapshot }>;

/** Begins a committed enrollment on the newest version of a path, with the event that tells it. */
export async function beginEnrollment(
  tx: Transaction,
  {
    commitment: { why, hoursPerWeek, lookBackOn },
    event,
    ...change
  }: Change &
    Readonly<{
      commitment: Commitment;
      event: Extract<NewEvent, { type: "committed" | "switched" }>;
    }>,
): Promise<void> {
  const { path } = event.data;
  await tx.enrollment.create({
    data: {
      userId: change.userId,
      pathId: path,
      roadmapId: await newestVersion(tx, path),
      kind: "committed",
      startedAt: change.at,
      why,
      hoursPerWeek,
      lookBackOn: lookBackOn === undefined ? undefined : new Date(`${lookBackOn}T00:00:00Z`),
    },
  });
  await writeEvent(tx, change, event);
}

/** Returns the id of the newest published roadmap of a path. */
export async function newestVersion(tx: Transaction, path: string): Promise<string> {
  const roadmap = await tx.roadmap.findFirstOrThrow({
    where: { pathId: path },
    orderBy: { version: "desc" },
    select: { id: true },
  });
  return roadmap.id;
}

/** Ends a committed enrollment of this learner; returns false where it is not open, or not theirs. */
export async function endEnrollment(
  tx: Transaction,
  {
    userId,
    at,
    enrollment,
    snapshot,
    as,
    reason,
  }: Change & End & Readonly<{ as: "switched" | "completed" | "left"; reason?: string }>,
): Promise<boolean> {
  const { count } = await tx.enrollment.updateMany({
    where: { id: enrollment, userId, kind: "committed", endedAt: null },
    data: {
      endedAt: at,
      endedAs: as,
      endedPhase: snapshot.phase,
      endedDepth: snapshot.depth,
      endedActiveDays: snapshot.activeDays,
      switchReason: reason,
    },
  });
  return count === 1;
}

/** Records what the learner could do before Waymark; what is completed already stays as it is. */
export async function recordPrior(
  tx: Transaction,
  { prior, ...change }: Change & Readonly<{ prior: readonly string[] }>,
): Promise<void> {
  const { userId, at, on } = change;
  const written = await tx.completion.createManyAndReturn({
    data: prior.map((milestoneId) => ({
      userId,
      milestoneId,
      at,
      on: new Date(`${on}T00:00:00Z`),
      prior: true,
    })),
    skipDuplicates: true,
    select: { milestoneId: true },
  });
  if (written.length === 0) return;
  const milestones = written.map(({ milestoneId }) => milestoneId);
  await writeEvent(tx, change, { type: "prior-recorded", data: { milestones } });
}

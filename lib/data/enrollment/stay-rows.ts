import "server-only";
import type { Change } from "#lib/data/changes";
import type { Transaction } from "#lib/data/enrollment/path-change";
import type { Standing } from "#lib/domain/enrollment/enrollment";
import type { EventType } from "#lib/domain/roadmap/event";
import type { LocalDate } from "#lib/domain/words/dates";
import type { Prisma } from "#prisma/generated/client";

/** What a learner says when they commit; all of it may be left empty. */
export type Commitment = Readonly<{ why: string; hoursPerWeek?: number; lookBackOn?: LocalDate }>;

/** Which enrollment ends, and where the learner stood then. */
export type End = Readonly<{ enrollment: string; standing: Standing }>;

export async function beginStay(
  tx: Transaction,
  {
    path,
    commitment,
    event,
    data = {},
    ...change
  }: Change &
    Readonly<{
      path: string;
      commitment: Commitment;
      event: EventType;
      data?: Readonly<Record<string, unknown>>;
    }>,
): Promise<void> {
  const { lookBackOn } = commitment;
  await tx.enrollment.create({
    data: {
      userId: change.userId,
      pathId: path,
      roadmapId: await newestVersion(tx, path),
      kind: "committed",
      startedAt: change.at,
      why: commitment.why,
      hoursPerWeek: commitment.hoursPerWeek,
      lookBackOn: lookBackOn === undefined ? undefined : new Date(`${lookBackOn}T00:00:00Z`),
    },
  });
  await writeEvent(tx, change, { type: event, data: { path, ...data } });
}

/** Id of the newest published roadmap of a path. */
export async function newestVersion(tx: Transaction, path: string): Promise<string> {
  const roadmap = await tx.roadmap.findFirstOrThrow({
    where: { pathId: path },
    orderBy: { version: "desc" },
    select: { id: true },
  });
  return roadmap.id;
}

export async function endStay(
  tx: Transaction,
  {
    userId,
    at,
    enrollment,
    standing,
    as,
    reason,
  }: Change & End & Readonly<{ as: "switched" | "completed" | "left"; reason?: string }>,
): Promise<boolean> {
  const { count } = await tx.enrollment.updateMany({
    where: { id: enrollment, userId, kind: "committed", endedAt: null },
    data: {
      endedAt: at,
      endedAs: as,
      endedPhase: standing.phase,
      endedDepth: standing.depth,
      endedActiveDays: standing.activeDays,
      switchReason: reason,
    },
  });
  return count === 1;
}

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

export async function writeEvent(
  tx: Transaction,
  { userId, operationId, at, on }: Change,
  {
    type,
    data,
  }: Readonly<{
    type: EventType;
    data: Prisma.InputJsonObject | Readonly<Record<string, unknown>>;
  }>,
): Promise<void> {
  await tx.event.create({
    data: {
      userId,
      type,
      at,
      on: new Date(`${on}T00:00:00Z`),
      operationId,
      data: JSON.parse(JSON.stringify(data)),
    },
  });
}

import "server-only";
import type { Change } from "#lib/data/changes";
import { prisma } from "#lib/data/client";
import type { Standing } from "#lib/domain/enrollment/enrollment";
import type { EventType } from "#lib/domain/roadmap/event";
import type { LocalDate } from "#lib/domain/words/dates";
import { Prisma } from "#prisma/generated/client";

/** What a learner says when they commit; all of it may be left empty. */
export type Commitment = Readonly<{ why: string; hoursPerWeek?: number; lookBackOn?: LocalDate }>;

/** Why a change of path was not made: it stood otherwise in the database than the learner saw. */
export type PathChange = Readonly<
  { ok: true } | { ok: false; reason: "already-applied" | "outdated" }
>;

type Transaction = Prisma.TransactionClient;
type End = Readonly<{ enrollment: string; standing: Standing }>;

/**
 * Begins a path for a learner without one, and records what they could already do. Hours a week that they name become
 * their plan, which the settings change later.
 */
export function commitToPath({
  path,
  commitment,
  prior,
  ...change
}: Change &
  Readonly<{
    path: string;
    commitment: Commitment;
    prior: readonly string[];
  }>): Promise<PathChange> {
  return changePath(change, async (tx) => {
    const { hoursPerWeek } = commitment;
    if (hoursPerWeek !== undefined) {
      await tx.user.update({ where: { id: change.userId }, data: { hoursPerWeek } });
    }
    await recordPrior(tx, { ...change, prior });
    await begin(tx, { ...change, path, commitment, event: "committed" });
    return true;
  });
}

/** Ends one enrollment as switched and begins the next at the same instant. */
export function switchPath({
  path,
  reason,
  enrollment,
  standing,
  commitment,
  ...change
}: Change &
  End &
  Readonly<{ path: string; reason: string; commitment: Commitment }>): Promise<PathChange> {
  return changePath(change, async (tx) => {
    const ended = await end(tx, { ...change, enrollment, standing, as: "switched", reason });
    if (!ended) return false;
    await begin(tx, {
      ...change,
      path,
      commitment,
      event: "switched",
      data: { from: enrollment, reason },
    });
    return true;
  });
}

/** Begins another path within 30 days of leaving one: the reason is kept with the path that was left. */
export function switchAfterLeaving({
  path,
  reason,
  enrollment,
  commitment,
  ...change
}: Change &
  Readonly<{
    path: string;
    reason: string;
    enrollment: string;
    commitment: Commitment;
  }>): Promise<PathChange> {
  return changePath(change, async (tx) => {
    const { count } = await tx.enrollment.updateMany({
      where: { id: enrollment, userId: change.userId, endedAs: "left" },
      data: { switchReason: reason },
    });
    if (count === 0) return false;
    await begin(tx, {
      ...change,
      path,
      commitment,
      event: "switched",
      data: { from: enrollment, reason },
    });
    return true;
  });
}

/** Ends the open enrollment at 100 %; the caller has decided that it is. */
export function completePath({
  enrollment,
  standing,
  ...change
}: Change & End): Promise<PathChange> {
  return changePath(change, async (tx) => {
    const ended = await end(tx, { ...change, enrollment, standing, as: "completed" });
    if (ended) await write(tx, change, { type: "path-completed", data: { enrollment } });
    return ended;
  });
}

/** Leaves the open enrollment before its end; everything is kept. */
export function leavePath({
  enrollment,
  standing,
  reason,
  ...change
}: Change & End & Readonly<{ reason: string }>): Promise<PathChange> {
  return changePath(change, async (tx) => {
    const ended = await end(tx, { ...change, enrollment, standing, as: "left", reason });
    if (ended) await write(tx, change, { type: "left", data: { enrollment, reason } });
    return ended;
  });
}

/** Marks an enrollment: leaving it does not count, because … (the reason may be empty). `undefined` takes the mark away. */
export function exemptEnrollment({
  enrollment,
  because,
  ...change
}: Change & Readonly<{ enrollment: string; because: string | undefined }>): Promise<PathChange> {
  return changePath(change, async (tx) => {
    const { count } = await tx.enrollment.updateMany({
      where: { id: enrollment, userId: change.userId },
      data: { exempt: because ?? null },
    });
    if (count === 0) return false;
    const type = because === undefined ? "unexempted" : "exempted";
    await write(tx, change, { type, data: { enrollment, because: because ?? null } });
    return true;
  });
}

/**
 * One transaction: the operation id, then the change. Where the change finds the record otherwise than expected
 * (another tab was first), everything is rolled back and the answer is `outdated`.
 */
async function changePath(
  { userId, operationId, at }: Change,
  apply: (tx: Transaction) => Promise<boolean>,
): Promise<PathChange> {
  try {
    return await prisma().$transaction(async (tx) => {
      const { count } = await tx.appliedOperation.createMany({
        data: { userId, id: operationId, at },
        skipDuplicates: true,
      });
      if (count === 0) return { ok: false, reason: "already-applied" };
      if (!(await apply(tx))) throw new Outdated();
      return { ok: true };
    });
  } catch (error) {
    // P2002: the database allows one open committed enrollment a learner, and another tab opened it first.
    const isTaken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
    if (error instanceof Outdated || isTaken) return { ok: false, reason: "outdated" };
    throw error;
  }
}

class Outdated extends Error {}

async function begin(
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
  const roadmap = await tx.roadmap.findFirstOrThrow({
    where: { pathId: path },
    orderBy: { version: "desc" },
    select: { id: true },
  });
  const { lookBackOn } = commitment;
  await tx.enrollment.create({
    data: {
      userId: change.userId,
      pathId: path,
      roadmapId: roadmap.id,
      kind: "committed",
      startedAt: change.at,
      why: commitment.why,
      hoursPerWeek: commitment.hoursPerWeek,
      lookBackOn: lookBackOn === undefined ? undefined : new Date(`${lookBackOn}T00:00:00Z`),
    },
  });
  await write(tx, change, { type: event, data: { path, ...data } });
}

async function end(
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

async function recordPrior(
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
  await write(tx, change, { type: "prior-recorded", data: { milestones } });
}

async function write(
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

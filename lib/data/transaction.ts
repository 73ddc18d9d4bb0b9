import "server-only";
import { againOnConflict } from "#lib/data/again-on-conflict";
import { applied, type Change, OPERATION_LIFE_MS, refuseUnapplied } from "#lib/data/changes";
import { prisma } from "#lib/data/client";
import { LearnerGoneError } from "#lib/domain/account";
import type { NewEvent } from "#lib/domain/record/event";
import { Prisma } from "#prisma/generated/client";

/** Whether a change was made; else why not: it stood otherwise in the database than the learner saw. */
export type ChangeResult = Readonly<
  { ok: true } | { ok: false; reason: "already-applied" | "outdated" }
>;

export type Transaction = Prisma.TransactionClient;

/**
 * Applies a change that takes more than one statement: the operation id, then what `apply` does, in one transaction.
 * Where that finds the record otherwise than expected (another tab was first), it returns false: everything is rolled
 * back, and the result is `outdated`. Throws where there is no such learner any more.
 */
export async function applyInTransaction(
  change: Change,
  apply: (tx: Transaction) => Promise<boolean>,
  patience?: Readonly<{ timeout: number }>,
): Promise<ChangeResult> {
  const { userId, at } = change;
  try {
    return await againOnConflict(() =>
      prisma().$transaction(async (tx) => {
        // One such change after the other: what this one reads, no other tab changes before it is done.
        const owners = await tx.$queryRaw<unknown[]>`
        SELECT 1 FROM "User" WHERE id = ${userId}::uuid FOR NO KEY UPDATE`;
        if (owners.length === 0) throw new LearnerGoneError();
        const count = await tx.$executeRaw(applied({ change }));
        if (count === 0) {
          await refuseUnapplied({ change, db: tx });
          return { ok: false, reason: "already-applied" };
        }
        if (!(await apply(tx))) throw new Outdated();
        await tx.appliedOperation.deleteMany({
          where: { userId, at: { lt: new Date(at.getTime() - OPERATION_LIFE_MS) } },
        });
        return { ok: true };
      }, patience),
    );
  } catch (error) {
    // P2002: the database allows a learner one open committed enrollment, one open trial and one open plan, and
    // another tab opened it first.
    const isTaken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
    if (error instanceof Outdated || isTaken) return { ok: false, reason: "outdated" };
    throw error;
  }
}

/** Writes an event of a learner's record, in the transaction of what it tells. */
export async function writeEvent(
  tx: Transaction,
  { userId, operationId, at, on }: Change,
  { type, data }: NewEvent,
): Promise<void> {
  await tx.event.create({
    data: { userId, type, at, on: new Date(`${on}T00:00:00Z`), operationId, data },
  });
}

class Outdated extends Error {}

import "server-only";
import type { Change } from "#lib/data/changes";
import { prisma } from "#lib/data/client";
import { Prisma } from "#prisma/generated/client";

/** Why a change of path was not made: it stood otherwise in the database than the learner saw. */
export type PathChange = Readonly<
  { ok: true } | { ok: false; reason: "already-applied" | "outdated" }
>;

export type Transaction = Prisma.TransactionClient;

/**
 * One transaction: the operation id, then the change. Where the change finds the record otherwise than expected
 * (another tab was first), everything is rolled back and the answer is `outdated`.
 */
export async function changePath(
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
      // One change of path after the other: what this one reads, no other tab changes before it is done.
      await tx.$queryRaw`SELECT 1 FROM "User" WHERE id = ${userId}::uuid FOR NO KEY UPDATE`;
      if (!(await apply(tx))) throw new Outdated();
      return { ok: true };
    });
  } catch (error) {
    // P2002: the database allows a learner one open committed enrollment, one open trial and one open plan, and
    // another tab opened it first.
    const isTaken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
    if (error instanceof Outdated || isTaken) return { ok: false, reason: "outdated" };
    throw error;
  }
}

class Outdated extends Error {}

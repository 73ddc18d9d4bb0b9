import "server-only";
import { prisma } from "#lib/data/client";
import { type Told, tellOf } from "#lib/data/outbox";

/** Uses up one of this learner's recovery codes: of twenty at once, one does. False when there is no such code any more. */
export function spendRecoveryCode({
  userId,
  hash,
  notice,
}: Readonly<{ userId: string; hash: Buffer }> & Told): Promise<boolean> {
  return prisma().$transaction(async (tx) => {
    const { count } = await tx.recoveryCode.deleteMany({
      where: { userId, hash: new Uint8Array(hash) },
    });
    if (count === 1) await tellOf(tx, { notice });
    return count === 1;
  });
}

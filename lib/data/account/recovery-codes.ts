import "server-only";
import { prisma } from "#lib/data/client";

/** Uses up one of this learner's recovery codes: of twenty at once, one does. False when there is no such code any more. */
export async function spendRecoveryCode({
  userId,
  hash,
}: Readonly<{ userId: string; hash: Buffer }>): Promise<boolean> {
  const { count } = await prisma().recoveryCode.deleteMany({
    where: { userId, hash: new Uint8Array(hash) },
  });
  return count === 1;
}

import "server-only";
import type { Transaction } from "#lib/data/transaction";

/** Returns whether a learner could sign in without a kind of credential: nobody takes their own last way in away. */
export async function hasOtherWayIn(
  tx: Transaction,
  { userId, than }: Readonly<{ userId: string; than: "passkeys" | "password" }>,
): Promise<boolean> {
  const ways = await tx.user.findUnique({
    where: { id: userId },
    select: { passwordHash: true, _count: { select: { passkeys: true, identities: true } } },
  });
  if (ways === null) return false;
  const { passkeys, identities } = ways._count;
  return identities > 0 || (than === "passkeys" ? ways.passwordHash !== null : passkeys > 0);
}

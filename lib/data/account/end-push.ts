import "server-only";
import type { Transaction } from "#lib/data/transaction";

/**
 * Ends the notifications of an account's browsers with its sessions, in their transaction: of all of them, or of all but the one whose
 * session goes on.
 */
export async function endPush(
  tx: Pick<Transaction, "pushBrowser">,
  { userId, keep }: Readonly<{ userId: string; keep?: string }>,
): Promise<void> {
  const others =
    keep === undefined ? {} : { OR: [{ sessionId: null }, { sessionId: { not: keep } }] };
  await tx.pushBrowser.deleteMany({ where: { userId, ...others } });
}

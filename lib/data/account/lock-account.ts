import "server-only";
import type { Transaction } from "#lib/data/transaction";

/** Makes other changes of how an account is signed in to wait until this one is done: two at once cannot each take the other's last way in. */
export async function lockAccount(tx: Transaction, userId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "User" WHERE id = ${userId}::uuid FOR NO KEY UPDATE`;
}

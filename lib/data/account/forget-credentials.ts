import "server-only";
import type { Transaction } from "#lib/data/transaction";

/**
 * Removes whatever else opens an account whose address nobody had confirmed: whoever made it may have added a passkey or connected a service before
 * the owner of the address came (docs/security.md#squatted-address).
 */
export async function forgetCredentials(tx: Transaction, userId: string): Promise<void> {
  await tx.identity.deleteMany({ where: { userId } });
  await tx.passkey.deleteMany({ where: { userId } });
  await tx.recoveryCode.deleteMany({ where: { userId } });
  await tx.halfSignIn.deleteMany({ where: { userId } });
}

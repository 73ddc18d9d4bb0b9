import "server-only";
import { checkPassword, hashPassword } from "#lib/auth/password";
import { type Credentials, rehashPassword } from "#lib/data/account/accounts";

/** An account whose password was just proven, with the hash that is stored now. */
type Proven = Readonly<{ userId: string; email: string; passwordHash: string }>;

/**
 * Compares a password with that of an account, and stores a stronger hash where today's is stronger
 * (docs/security.md#password-hash). Null when it is wrong; without an account it is wrong too, after as long a time.
 * Throws a BusyError when too many wait.
 */
export async function provePassword({
  account,
  password,
}: Readonly<{ account: Credentials | null; password: string }>): Promise<Proven | null> {
  const stored = account?.passwordHash ?? null;
  const { isRight, isOutdated } = await checkPassword({ password, stored });
  if (!isRight || account === null || stored === null) return null;
  const { userId, email } = account;
  if (!isOutdated) return { userId, email, passwordHash: stored };
  const stronger = await hashPassword(password);
  const isStored = await rehashPassword({ userId, from: stored, to: stronger });
  return { userId, email, passwordHash: isStored ? stronger : stored };
}

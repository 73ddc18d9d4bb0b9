import "server-only";
import { SESSION_PROVIDER, signIn, signOut } from "#lib/auth/next-auth";
import { hashSecret, newSecret } from "#lib/auth/secrets";
import { readSessionToken } from "#lib/auth/session-token";
import { createSession, endSessionByToken } from "#lib/data/account/sessions";
import { HOME } from "#lib/domain/text/next-address";

type Proven = Readonly<{
  userId: string;
  /** The stored hash that the password was just compared with. */
  passwordHash: string;
  userAgent: string;
  now: Date;
}>;

/**
 * Signs the browser in: a new session row, a new cookie, and an end to the session it held before
 * (docs/security.md#new-session). False when the password was changed in the meantime.
 */
export async function openSession(proven: Proven): Promise<boolean> {
  const token = newSecret();
  const held = await readSessionToken();
  const isOpen = await createSession({
    ...proven,
    tokenHash: hashSecret(token),
    replaces: held === null ? null : hashSecret(held),
  });
  if (isOpen) await signIn(SESSION_PROVIDER, { token, redirect: false, redirectTo: HOME });
  return isOpen;
}

/** Signs the browser out: its session row ends at once, then its cookie goes. Returns who was signed in, if anybody. */
export async function closeSession(): Promise<string | null> {
  const token = await readSessionToken();
  const userId = token === null ? null : await endSessionByToken(hashSecret(token));
  await signOut({ redirect: false, redirectTo: "/" });
  return userId;
}

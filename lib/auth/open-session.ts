import "server-only";
import { hashSecret, newSecret } from "#lib/auth/secrets";
import { dropSessionToken, giveSessionToken, readSessionToken } from "#lib/auth/session-token";
import { createSession, endSessionByToken } from "#lib/data/account/sessions";

type Proven = Readonly<{
  userId: string;
  /** The stored hash that the password was just compared with; null where no password proved who it is. */
  passwordHash: string | null;
  userAgent: string;
  now: Date;
}>;

/** Returns what is stored of the session token that this browser holds, if any: a sign-in ends that session. */
export async function readHeldSession(): Promise<Buffer | null> {
  const held = await readSessionToken();
  return held === null ? null : hashSecret(held);
}

/**
 * Signs the browser in: a new session row, a new cookie, and an end to the session it held before
 * (docs/security.md#new-session). False when the password was changed in the meantime.
 */
export async function openSession(proven: Proven): Promise<boolean> {
  const token = newSecret();
  const replaces = await readHeldSession();
  const isOpen = await createSession({ ...proven, tokenHash: hashSecret(token), replaces });
  if (isOpen) await giveSessionToken(token);
  return isOpen;
}

/** Signs the browser out: its session row ends at once, then its cookie goes. Returns who was signed in, if anybody. */
export async function closeSession(): Promise<string | null> {
  const held = await readHeldSession();
  const userId = held === null ? null : await endSessionByToken(held);
  await dropSessionToken();
  return userId;
}

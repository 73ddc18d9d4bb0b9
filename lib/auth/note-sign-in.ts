import "server-only";
import { makeDeviceKnown } from "#lib/auth/device-cookie";
import { logSecurityEvent } from "#lib/log";

/**
 * Writes down that somebody has just signed in, and makes their browser known. Returns whether it is the first time in this
 * browser, of which the owner of the account is to be told (docs/security.md#notices).
 */
export async function noteSignIn({
  userId,
  by,
  now,
}: Readonly<{
  userId: string;
  /** What they signed in with, where that was no password. */
  by?: "passkey";
  now: Date;
}>): Promise<boolean> {
  logSecurityEvent({ kind: "session.started", actor: userId, object: by, result: "ok" });
  return makeDeviceKnown({ userId, now });
}

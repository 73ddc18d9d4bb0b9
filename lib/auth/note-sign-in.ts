import "server-only";
import { makeDeviceKnown } from "#lib/auth/device-cookie";
import { wakeMailWorker } from "#lib/data/outbox";
import { logSecurityEvent } from "#lib/log";
import { noticeOf } from "#lib/mail/credential-notice";

/**
 * Writes down that somebody has just signed in, and makes their browser known. The first time in a browser, the owner of the account
 * is told by mail, where there is one to tell (docs/security.md#notices).
 */
export async function noteSignIn({
  userId,
  email,
  by,
  now,
}: Readonly<{
  userId: string;
  /** Absent where they have just made the account. */
  email?: string | undefined;
  /** What they signed in with, where that was no password. */
  by?: "passkey";
  now: Date;
}>): Promise<void> {
  logSecurityEvent({ kind: "session.started", actor: userId, object: by, result: "ok" });
  const notice = email === undefined ? undefined : noticeOf({ email, change: "new-device" });
  const isNew = await makeDeviceKnown({ userId, notice, now });
  if (isNew && notice !== undefined) await wakeMailWorker();
}

import "server-only";
import type { Happening } from "#lib/auth/happenings";
import { noteSignIn } from "#lib/auth/note-sign-in";
import { findCredentialsOf } from "#lib/data/account/accounts";
import { enqueueMail, wakeMailWorker } from "#lib/data/outbox";
import { noticeOf } from "#lib/mail/credential-notice";
import type { CredentialChange } from "#lib/wording/notices";

/** Tells the owner of an account by mail of something that no transaction writes. A mail that cannot be sent undoes nothing. */
async function notify(told: Readonly<{ email: string; change: CredentialChange }>): Promise<void> {
  const mail = noticeOf(told);
  if (mail === undefined) return;
  await enqueueMail({ mail });
  await wakeMailWorker();
}

/** Notes that somebody has just signed in. The first time in a browser, the owner of the account is told by mail. */
export async function welcome({
  email,
  ...signedIn
}: Readonly<{ userId: string; email: string; by?: "passkey"; now: Date }>): Promise<void> {
  const isNew = await noteSignIn(signedIn);
  if (isNew) await notify({ email, change: "new-device" });
}

/** Tells the owners of accounts by mail what happened to these while next-auth answered. */
export async function notifyOf(happenings: readonly Happening[]): Promise<void> {
  for (const { userId, change } of happenings) {
    const account = await findCredentialsOf(userId);
    if (account !== null) await notify({ email: account.email, change });
  }
}

import "server-only";
import type { Happening } from "#lib/auth/happenings";
import { noteSignIn } from "#lib/auth/note-sign-in";
import { config } from "#lib/config";
import { findCredentialsOf } from "#lib/data/account/accounts";
import { composeMessage } from "#lib/mail/compose-message";
import { deliver } from "#lib/mail/deliver";
import { type CredentialChange, credentialNotice } from "#lib/wording/notices";

/**
 * Tells the owner of an account by mail what has just changed about how it is signed in to (docs/security.md#notices). A mail
 * that cannot be sent undoes nothing.
 */
export async function notify({
  email,
  change,
}: Readonly<{ email: string; change: CredentialChange }>): Promise<void> {
  const { mail: transport, origin } = config();
  const message = composeMessage(credentialNotice({ change, origin }));
  await deliver({ transport, to: email, message, kind: "credential-notice" });
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

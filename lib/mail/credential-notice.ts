import "server-only";
import { config } from "#lib/config";
import type { QueuedMail } from "#lib/data/outbox";
import { composeMessage } from "#lib/mail/compose-message";
import { queuedMail } from "#lib/mail/deliver";
import { type CredentialChange, credentialNotice } from "#lib/wording/notices";

/**
 * Returns the mail that tells the owner of an account what has changed about how it is signed in to (docs/security.md#notices):
 * it is queued in the transaction of that change. Undefined where email is not set up.
 */
export function noticeOf({
  email,
  change,
}: Readonly<{ email: string; change: CredentialChange }>): QueuedMail | undefined {
  const { mail, origin } = config();
  if (mail.kind === "none") return undefined;
  const message = composeMessage(credentialNotice({ change, origin }));
  return queuedMail({ kind: "credential-notice", content: { is: "ready", to: email, message } });
}

import "server-only";
import { createHash } from "node:crypto";
import { config } from "#lib/config";
import { findCredentials } from "#lib/data/account/accounts";
import { createMailToken, LIFETIME } from "#lib/data/account/mail-tokens";
import { composeMessage } from "#lib/mail/compose-message";
import type { Message } from "#lib/mail/mailer";
import type { MailContent } from "#lib/mail/sealed-mail";
import { resetMail } from "#lib/wording/mails";

type ResetContent = Extract<MailContent, { is: "reset" }>;

/**
 * Returns the mail with which a forgotten password is replaced, and remembers its link; null where nobody has the address.
 * It is asked here and not while the learner waits, so that the answer takes as long for an address that has no account
 * (docs/security.md#no-account-hint). Tried again, it is the same mail.
 */
export async function messageOfReset({ to, ...asked }: ResetContent): Promise<Message | null> {
  const account = await findCredentials(to);
  if (account === null) return null;
  await createMailToken({
    purpose: "resetPassword",
    userId: account.userId,
    tokenHash: createHash("sha256").update(asked.token).digest(),
    browserHash: Buffer.from(asked.browserHash, "base64url"),
    codeHash: Buffer.from(asked.codeHash, "base64url"),
    now: new Date(asked.askedAt),
  });
  const link = `${config().origin}/reset-password?token=${asked.token}`;
  return composeMessage(resetMail({ link, code: asked.code, minutes: LIFETIME.resetPassword }));
}

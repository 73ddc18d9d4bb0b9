import "server-only";
import { createHash } from "node:crypto";
import { config } from "#lib/config";
import { findCredentials } from "#lib/data/account/accounts";
import { LIFETIME } from "#lib/data/account/mail-token-life";
import { createMailToken } from "#lib/data/account/mail-tokens";
import { composeMessage } from "#lib/mail/compose-message";
import type { Message } from "#lib/mail/mailer";
import type { MailContent } from "#lib/mail/sealed-mail";
import { resetMail, signInMail } from "#lib/wording/mails";

type LinkContent = Extract<MailContent, { browserHash: string }>;

/** What each link is for, and the page that opens it. */
const LINKS = {
  reset: { purpose: "resetPassword", page: "/reset-password", mail: resetMail },
  "sign-in": { purpose: "signIn", page: "/sign-in/mail", mail: signInMail },
} as const;

/**
 * Returns the mail with which a forgotten password is replaced, or somebody signs in, and remembers its link; null where nobody has the address.
 * It is asked here and not while the learner waits, so that the answer takes as long for an address that has no account
 * (docs/security.md#no-account-hint). Tried again, it is the same mail.
 */
export async function messageOfLink({ is, to, ...asked }: LinkContent): Promise<Message | null> {
  const account = await findCredentials(to);
  if (account === null) return null;
  const { purpose, page, mail } = LINKS[is];
  await createMailToken({
    purpose,
    userId: account.userId,
    tokenHash: createHash("sha256").update(asked.token).digest(),
    browserHash: Buffer.from(asked.browserHash, "base64url"),
    codeHash: Buffer.from(asked.codeHash, "base64url"),
    now: new Date(asked.askedAt),
  });
  const link = `${config().origin}${page}?token=${asked.token}`;
  return composeMessage(mail({ link, code: asked.code, minutes: LIFETIME[purpose] }));
}

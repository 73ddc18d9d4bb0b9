import "server-only";
import { config } from "#lib/config";
import { findCredentials } from "#lib/data/account/accounts";
import { SIGN_UP_MINUTES } from "#lib/data/account/pending-sign-ups";
import { composeMessage } from "#lib/mail/compose-message";
import type { Message } from "#lib/mail/mailer";
import type { MailContent } from "#lib/mail/sealed-mail";
import { addressTakenMail, signUpMail } from "#lib/wording/mails";

type SignUpContent = Extract<MailContent, { is: "sign-up" }>;

/**
 * Returns the mail to whoever signed up: the code, or, where the address has an account, that it has one. The page says the
 * same to both (docs/security.md#no-account-hint).
 */
export async function messageOfSignUp({ to, code }: SignUpContent): Promise<Message> {
  const { origin } = config();
  const account = await findCredentials(to);
  if (account !== null) return composeMessage(addressTakenMail({ origin }));
  return composeMessage(signUpMail({ origin, code, minutes: SIGN_UP_MINUTES }));
}

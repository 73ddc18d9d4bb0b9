import "server-only";
import { hashCode, hashSecret, newCode, newSecret } from "#lib/auth/secrets";
import { config } from "#lib/config";
import { createMailToken, deleteMailToken, LIFETIME } from "#lib/data/account/mail-tokens";
import { composeMessage } from "#lib/mail/compose-message";
import { deliver, type MailOutcome } from "#lib/mail/deliver";
import type { Message } from "#lib/mail/mailer";
import { confirmationMail, passwordChangedMail, proofMail, resetMail } from "#lib/wording/mails";

type Recipient = Readonly<{ userId: string; email: string; now: Date }>;

function deliverHere(
  mail: Readonly<{ to: string; message: Message; now: Date }>,
): Promise<MailOutcome> {
  const { mail: transport, mailFrom: from } = config();
  return deliver({ transport, from, ...mail });
}

/** Mails a link with which the owner of the address says whether the account is theirs. */
export async function mailConfirmation({ userId, email, now }: Recipient): Promise<MailOutcome> {
  const token = newSecret();
  const tokenHash = hashSecret(token);
  await createMailToken({ purpose: "confirmEmail", userId, tokenHash, now });
  const link = `${config().origin}/confirm-email?token=${token}`;
  const message = composeMessage(confirmationMail({ link, minutes: LIFETIME.confirmEmail }));
  const outcome = await deliverHere({ to: email, message, now });
  if (outcome !== "sent") await deleteMailToken(tokenHash);
  return outcome;
}

/** Mails link and code for a new password, both bound to the browser that holds `browserSecret`. */
export async function mailReset({
  userId,
  email,
  browserSecret,
  now,
}: Recipient & Readonly<{ browserSecret: string }>): Promise<MailOutcome> {
  const token = newSecret();
  const code = newCode();
  const tokenHash = hashSecret(token);
  await createMailToken({
    purpose: "resetPassword",
    userId,
    tokenHash,
    browserHash: hashSecret(browserSecret),
    codeHash: hashCode({ code, browserSecret }),
    now,
  });
  const link = `${config().origin}/reset-password?token=${token}`;
  const message = composeMessage(resetMail({ link, code, minutes: LIFETIME.resetPassword }));
  const outcome = await deliverHere({ to: email, message, now });
  if (outcome !== "sent") await deleteMailToken(tokenHash);
  return outcome;
}

/** Mails a code that acts only in the session that asked for it. */
export function mailProofCode({
  email,
  code,
  now,
}: Readonly<{ email: string; code: string; now: Date }>): Promise<MailOutcome> {
  const message = composeMessage(proofMail({ code, minutes: LIFETIME.proveAgain }));
  return deliverHere({ to: email, message, now });
}

/** Tells the owner of an account that its password is another one now. */
export function mailPasswordChanged({
  email,
  now,
}: Readonly<{ email: string; now: Date }>): Promise<MailOutcome> {
  const message = composeMessage(passwordChangedMail({ origin: config().origin }));
  return deliverHere({ to: email, message, now });
}

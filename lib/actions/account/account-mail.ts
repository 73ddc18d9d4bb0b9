import "server-only";
import { hashCode, hashSecret, newCode, newSecret } from "#lib/auth/secrets";
import { config } from "#lib/config/config";
import { createMailToken, deleteMailToken, LIFETIME } from "#lib/data/account/mail-tokens";
import { log } from "#lib/log/log";
import { type Message, sendMail } from "#lib/mail/mailer";
import { confirmationMessage, passwordChangedMessage, resetMessage } from "#lib/mail/messages";

type MailOutcome = "sent" | "not-set-up" | "failed";

type Recipient = Readonly<{ userId: string; email: string; now: Date }>;

/** Sends one mail. A mail server that fails is for the log, and for the one who asked; nothing else is undone. */
async function deliver({
  to,
  message,
  now,
}: Readonly<{ to: string; message: Message; now: Date }>): Promise<MailOutcome> {
  const { mail: transport, mailFrom: from } = config();
  try {
    const delivered = await sendMail({ transport, from, to, message, now });
    return delivered.ok ? "sent" : delivered.reason;
  } catch (error) {
    // The mail server's words may hold the address: only its code is written down.
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    log().error({ code, subject: message.subject }, "mail could not be sent");
    return "failed";
  }
}

/** Mails a link with which the owner of the address says whether the account is theirs. */
export async function mailConfirmation({ userId, email, now }: Recipient): Promise<MailOutcome> {
  const token = newSecret();
  const tokenHash = hashSecret(token);
  await createMailToken({ purpose: "confirmEmail", userId, tokenHash, now });
  const link = `${config().origin}/confirm-email?token=${token}`;
  const message = confirmationMessage({ link, minutes: LIFETIME.confirmEmail });
  const outcome = await deliver({ to: email, message, now });
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
  const message = resetMessage({ link, code, minutes: LIFETIME.resetPassword });
  const outcome = await deliver({ to: email, message, now });
  if (outcome !== "sent") await deleteMailToken(tokenHash);
  return outcome;
}

/** Tells the owner of an account that its password is another one now. */
export function mailPasswordChanged({
  email,
  now,
}: Readonly<{ email: string; now: Date }>): Promise<MailOutcome> {
  const message = passwordChangedMessage({ origin: config().origin });
  return deliver({ to: email, message, now });
}

import "server-only";
import { hashCode, hashSecret, newCode, newSecret } from "#lib/auth/secrets";
import { config } from "#lib/config";
import { createMailToken, LIFETIME } from "#lib/data/account/mail-tokens";
import { enqueueMail, type QueuedMail, wakeMailWorker } from "#lib/data/outbox";
import { composeMessage } from "#lib/mail/compose-message";
import { deliver, type MailOutcome, queuedMail } from "#lib/mail/deliver";
import { confirmationMail, passwordChangedMail, proofMail } from "#lib/wording/mails";

const MINUTE = 60_000;

type Recipient = Readonly<{ userId: string; email: string; now: Date }>;

function minutesAfter(now: Date, minutes: number): Date {
  return new Date(now.getTime() + minutes * MINUTE);
}

/** Mails a link with which the owner of the address says whether the account is theirs. */
export async function mailConfirmation({ userId, email, now }: Recipient): Promise<MailOutcome> {
  if (config().mail.kind === "none") return "not-set-up";
  const token = newSecret();
  const link = `${config().origin}/confirm-email?token=${token}`;
  const message = composeMessage(confirmationMail({ link, minutes: LIFETIME.confirmEmail }));
  const mail = queuedMail({
    kind: "confirm-email",
    content: { is: "ready", to: email, message },
    until: minutesAfter(now, LIFETIME.confirmEmail),
  });
  const tokenHash = hashSecret(token);
  await createMailToken({ purpose: "confirmEmail", userId, tokenHash, mail, now });
  await wakeMailWorker();
  return "queued";
}

/**
 * Asks for link and code for a new password, both bound to the browser that holds `browserSecret`. Whether the address has an
 * account is asked when the mail is sent: the request does the same for every address.
 */
export async function mailReset({
  email,
  browserSecret,
  now,
}: Readonly<{ email: string; browserSecret: string; now: Date }>): Promise<void> {
  const code = newCode();
  const mail = queuedMail({
    kind: "reset-password",
    content: {
      ...{ is: "reset", to: email, token: newSecret(), code, askedAt: now.toISOString() },
      browserHash: hashSecret(browserSecret).toString("base64url"),
      codeHash: hashCode({ code, browserSecret }).toString("base64url"),
    },
    until: minutesAfter(now, LIFETIME.resetPassword),
  });
  await enqueueMail({ mail });
  await wakeMailWorker();
}

/** Mails a code that acts only in the session that asked for it. */
export function mailProofCode({
  email,
  code,
  now,
}: Readonly<{ email: string; code: string; now: Date }>): Promise<MailOutcome> {
  const message = composeMessage(proofMail({ code, minutes: LIFETIME.proveAgain }));
  const until = minutesAfter(now, LIFETIME.proveAgain);
  return deliver({ transport: config().mail, to: email, message, kind: "proof-code", until });
}

/** Returns the mail that tells the owner of an account that its password is another one now; undefined without email. */
export function passwordNotice({ email }: Readonly<{ email: string }>): QueuedMail | undefined {
  if (config().mail.kind === "none") return undefined;
  const message = composeMessage(passwordChangedMail({ origin: config().origin }));
  return queuedMail({ kind: "password-changed", content: { is: "ready", to: email, message } });
}

import "server-only";
import { hashSecret, newSecret } from "#lib/auth/secrets";
import { config } from "#lib/config";
import { LIFETIME } from "#lib/data/account/mail-token-life";
import { createMailToken } from "#lib/data/account/mail-tokens";
import { type QueuedMail, wakeMailWorker } from "#lib/data/outbox";
import { dueDateOf } from "#lib/domain/deletion";
import { zoneFor } from "#lib/domain/time/dates";
import { minutesAfter } from "#lib/domain/time/instants";
import { composeMessage } from "#lib/mail/compose-message";
import { deliver, type MailOutcome, queuedMail } from "#lib/mail/deliver";
import { deletionPlannedMail } from "#lib/wording/deletion";
import { confirmationMail, passwordChangedMail, proofMail } from "#lib/wording/mails";

type Recipient = Readonly<{ userId: string; email: string; now: Date }>;

/** Mails a link with which the owner of the address says whether the account is theirs. */
export async function mailConfirmation({ userId, email, now }: Recipient): Promise<MailOutcome> {
  if (config().mail.kind === "none") return "not-set-up";
  const token = newSecret();
  const link = `${config().origin}/confirm-email?token=${token}`;
  const message = composeMessage(confirmationMail({ link, minutes: LIFETIME.confirmEmail }));
  const mail = queuedMail({
    kind: "confirm-email",
    content: { is: "ready", to: email, message },
    until: minutesAfter({ now, minutes: LIFETIME.confirmEmail }),
  });
  const tokenHash = hashSecret(token);
  await createMailToken({ purpose: "confirmEmail", userId, tokenHash, mail, now });
  await wakeMailWorker();
  return "queued";
}

/** Mails a code that acts only in the session that asked for it. */
export function mailProofCode({
  email,
  code,
  now,
}: Readonly<{ email: string; code: string; now: Date }>): Promise<MailOutcome> {
  const message = composeMessage(proofMail({ code, minutes: LIFETIME.proveAgain }));
  const until = minutesAfter({ now, minutes: LIFETIME.proveAgain });
  return deliver({ transport: config().mail, to: email, message, kind: "proof-code", until });
}

/** Returns the mail that tells the owner of an account that its password is another one now; undefined without email. */
export function passwordNotice({ email }: Readonly<{ email: string }>): QueuedMail | undefined {
  if (config().mail.kind === "none") return undefined;
  const message = composeMessage(passwordChangedMail({ origin: config().origin }));
  return queuedMail({ kind: "password-changed", content: { is: "ready", to: email, message } });
}

/** Returns the mail that tells the owner of an account when it will be deleted, and how to stop that; undefined without email. */
export function deletionNotice({
  email,
  timeZone,
  now,
}: Readonly<{ email: string; timeZone: string | null; now: Date }>): QueuedMail | undefined {
  const { mail, origin } = config();
  if (mail.kind === "none") return undefined;
  const message = composeMessage(
    deletionPlannedMail({ dueAt: dueDateOf(now), timeZone: zoneFor(timeZone), origin }),
  );
  return queuedMail({ kind: "deletion-planned", content: { is: "ready", to: email, message } });
}

import "server-only";
import { config } from "#lib/config";
import { UNDO_DAYS } from "#lib/data/account/email-changes";
import { LIFETIME } from "#lib/data/account/mail-token-life";
import { minutesAfter } from "#lib/domain/time/instants";
import { composeMessage } from "#lib/mail/compose-message";
import { deliver } from "#lib/mail/deliver";
import { emailChangedMails, emailTakenMail, newEmailMail } from "#lib/wording/email-change";

/** Mails the code to a new address; to one that has an account already, that nothing happens. */
export async function mailEmailChange({
  email,
  code,
  now,
}: Readonly<{ email: string; code: string | null; now: Date }>): Promise<void> {
  const minutes = LIFETIME.changeEmail;
  const text = code === null ? emailTakenMail() : newEmailMail({ code, minutes });
  const until = minutesAfter({ now, minutes });
  const message = composeMessage(text);
  await deliver({ transport: config().mail, to: email, message, kind: "change-email", until });
}

/** Tells both addresses of the change; the old one how to go back. */
export async function mailEmailChanged({
  from,
  to,
  undo,
}: Readonly<{ from: string; to: string; undo: string }>): Promise<void> {
  const { mail: transport, origin } = config();
  const link = `${origin}/undo-email?token=${undo}`;
  const { toOld, toNew } = emailChangedMails({ link, days: UNDO_DAYS });
  const kind = "email-changed";
  await deliver({ transport, to: from, message: composeMessage(toOld), kind });
  await deliver({ transport, to, message: composeMessage(toNew), kind });
}

import "server-only";
import { config } from "#lib/config";
import { UNDO_DAYS } from "#lib/data/account/email-changes";
import { LIFETIME } from "#lib/data/account/mail-token-life";
import type { QueuedMail } from "#lib/data/outbox";
import { minutesAfter } from "#lib/domain/time/instants";
import { composeMessage } from "#lib/mail/compose-message";
import { deliver, queuedMail } from "#lib/mail/deliver";
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

/** Returns the mails that tell both addresses of the change; the old one how to go back. None where email is not set up. */
export function emailChangedNotices({
  from,
  to,
  undo,
}: Readonly<{ from: string; to: string; undo: string }>): readonly QueuedMail[] {
  const { mail: transport, origin } = config();
  if (transport.kind === "none") return [];
  const link = `${origin}/undo-email?token=${undo}`;
  const { toOld, toNew } = emailChangedMails({ link, days: UNDO_DAYS });
  return [
    { to: from, message: composeMessage(toOld) },
    { to, message: composeMessage(toNew) },
  ].map((mail) => queuedMail({ kind: "email-changed", content: { is: "ready", ...mail } }));
}

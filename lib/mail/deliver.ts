import "server-only";
import { log } from "#lib/log";
import { type Delivery, sendMail } from "#lib/mail/mailer";

export type MailOutcome = "sent" | "not-set-up" | "failed";

/** Sends one mail. A mail server that fails is for the log, and for the one who asked; nothing else is undone. */
export async function deliver(mail: Delivery): Promise<MailOutcome> {
  try {
    const delivered = await sendMail(mail);
    return delivered.ok ? "sent" : delivered.reason;
  } catch (error) {
    // The mail server's words may hold the address: only its code is written down.
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    log().error({ code, subject: mail.message.subject }, "mail could not be sent");
    return "failed";
  }
}

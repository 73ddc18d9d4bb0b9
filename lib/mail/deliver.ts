import "server-only";
import { randomUUID } from "node:crypto";
import { config, type MailTransport } from "#lib/config";
import { enqueueMail, type QueuedMail, wakeMailWorker } from "#lib/data/outbox";
import type { Message } from "#lib/mail/mailer";
import { type MailContent, sealMail } from "#lib/mail/sealed-mail";

/** A mail is in the queue, which sends it and loses none; or email is not set up here. */
export type MailOutcome = "queued" | "not-set-up";

/** Returns a mail as it stands in the queue. */
export function queuedMail({
  kind,
  content,
  until,
}: Readonly<{ kind: string; content: MailContent; until?: Date }>): QueuedMail {
  return {
    kind,
    messageId: `<${randomUUID()}@${new URL(config().origin).hostname}>`,
    sealed: sealMail(content),
    until: until?.toISOString() ?? null,
  };
}

type Letter = Readonly<{
  transport: MailTransport;
  to: string;
  message: Message;
  /** What it is about, in a word. */
  kind?: string;
  /** When what it holds has run out: it is not sent after that. */
  until?: Date;
}>;

/**
 * Puts one mail into the queue: nobody waits for the mail server (docs/security.md#mail-queue). What must not be without its
 * mail takes that into its own transaction instead, as `queuedMail`.
 */
export async function deliver({
  transport,
  to,
  message,
  kind = "notice",
  until,
}: Letter): Promise<MailOutcome> {
  if (transport.kind === "none") return "not-set-up";
  const mail = queuedMail({ kind, content: { is: "ready", to, message }, until });
  await enqueueMail({ mail });
  await wakeMailWorker();
  return "queued";
}

import "server-only";
import { config } from "#lib/config";
import type { QueuedMail, Sending } from "#lib/data/outbox";
import { log } from "#lib/log";
import { type Message, sendMail } from "#lib/mail/mailer";
import { type MailContent, unsealMail } from "#lib/mail/sealed-mail";
import { messageOfComments } from "#lib/worker/comment-mail";
import { messageOfLink } from "#lib/worker/link-mail";
import { messageOfSignUp } from "#lib/worker/sign-up-mail";

/**
 * Sends a mail of the queue. What a mail server or a folder says of it stays out of the log and the database, since it may
 * hold the address: only its code is kept.
 */
export async function sendQueued({
  mail,
  now,
}: Readonly<{ mail: QueuedMail; now: Date }>): Promise<Sending> {
  if (mail.until !== null && new Date(mail.until) <= now) {
    return givenUp({ mail, status: "deadletter", reason: "run-out" });
  }
  try {
    await sendTo({ mail, content: unsealMail(mail.sealed), now });
    return { status: "completed" };
  } catch (error) {
    return givenUp({ mail, status: "failed", reason: codeOf(error) });
  }
}

async function sendTo({
  mail: { messageId },
  content,
  now,
}: Readonly<{ mail: QueuedMail; content: MailContent; now: Date }>): Promise<void> {
  const message = await messageOf(content);
  if (message === null) return;
  const { mail: transport, mailFrom: from } = config();
  const delivered = await sendMail({ transport, from, to: content.to, message, messageId, now });
  if (!delivered.ok) throw Object.assign(new Error(delivered.reason), { code: delivered.reason });
}

/** What a mail says, asked when it is sent; null where there is nothing to say to that address. */
async function messageOf(content: MailContent): Promise<Message | null> {
  if (content.is === "ready") return content.message;
  if (content.is === "comments") return messageOfComments(content);
  return content.is === "sign-up" ? messageOfSignUp(content) : messageOfLink(content);
}

type Refused = Readonly<{ mail: QueuedMail; status: "failed" | "deadletter"; reason: string }>;

function givenUp({ mail, status, reason }: Refused): Sending {
  log().error({ mail: mail.kind, messageId: mail.messageId, reason }, "mail could not be sent");
  return { status, output: { reason } };
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (typeof code === "string") return code;
  return error instanceof Error ? error.name : "unknown";
}

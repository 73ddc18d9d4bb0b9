import "server-only";
import { config } from "#lib/config";
import { countMailedComments } from "#lib/data/comment";
import { composeMessage } from "#lib/mail/compose-message";
import type { Message } from "#lib/mail/mailer";
import type { MailContent } from "#lib/mail/sealed-mail";
import { commentsMail } from "#lib/wording/mails";

/**
 * Returns the mail that tells a learner of comments on their evidence; null where none wait any more, where they no longer want it, or
 * where the link is off. What was written stands in no mail: a stranger wrote it.
 */
export async function messageOfComments({
  userId,
  link,
}: Extract<MailContent, { is: "comments" }>): Promise<Message | null> {
  const waiting = (await countMailedComments({ userId, link })) ?? 0;
  if (waiting === 0) return null;
  return composeMessage(commentsMail({ waiting, settings: `${config().origin}/settings#share` }));
}

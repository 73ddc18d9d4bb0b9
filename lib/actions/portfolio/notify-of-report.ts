import "server-only";
import type { Config } from "#lib/config";
import { composeMessage } from "#lib/mail/compose-message";
import { deliver } from "#lib/mail/deliver";
import { reportedPageMail } from "#lib/wording/mails";

const MAIL_AGAIN_AFTER_MS = 24 * 60 * 60 * 1000;

const mailedAt = new Map<string, number>();

/**
 * Mails the operator that a page was reported, where they gave an address and mail is set up: at most once a day for each page.
 * What was said stands on the admin's page, and in no mail: a stranger wrote it.
 */
export async function notifyOfReport({
  handle,
  config: { mail: transport, operatorEmail: to, origin },
  now,
}: Readonly<{
  handle: string;
  config: Pick<Config, "mail" | "operatorEmail" | "origin">;
  now: Date;
}>): Promise<void> {
  if (to === undefined || transport.kind === "none") return;
  const last = mailedAt.get(handle);
  if (last !== undefined && now.getTime() - last < MAIL_AGAIN_AFTER_MS) return;
  mailedAt.set(handle, now.getTime());
  const message = composeMessage(
    reportedPageMail({ page: `${origin}/p/${handle}`, admin: `${origin}/admin#reports` }),
  );
  await deliver({ transport, to, message, kind: "reported-page" });
}

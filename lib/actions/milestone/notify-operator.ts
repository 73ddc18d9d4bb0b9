import "server-only";
import type { Config } from "#lib/config";
import { composeMessage } from "#lib/mail/compose-message";
import { deliver } from "#lib/mail/deliver";
import { brokenLinkMail } from "#lib/wording/mails";

const MAIL_AGAIN_AFTER_MS = 24 * 60 * 60 * 1000;

const mailedAt = new Map<string, number>();

/**
 * Mails the operator that a link was reported, where they gave an address and mail is set up: at most once a day for
 * each link.
 */
export async function notifyOperator({
  milestone,
  url,
  config: { mail: transport, operatorEmail: to, origin },
  now,
}: Readonly<{
  milestone: string;
  url: string;
  config: Pick<Config, "mail" | "operatorEmail" | "origin">;
  now: Date;
}>): Promise<void> {
  if (to === undefined || transport.kind === "none") return;
  const last = mailedAt.get(url);
  if (last !== undefined && now.getTime() - last < MAIL_AGAIN_AFTER_MS) return;
  mailedAt.set(url, now.getTime());
  const message = composeMessage(
    brokenLinkMail({ url, page: `${origin}/milestones/${milestone}` }),
  );
  await deliver({ transport, to, message, kind: "broken-link" });
}

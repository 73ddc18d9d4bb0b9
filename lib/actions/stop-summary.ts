import "server-only";
import { readRequest } from "#lib/actions/read-request";
import { stopSummary } from "#lib/data/summary";
import { readReminderLink } from "#lib/mail/reminder-links";

/** Stops a weekly email by the link of one, and forgets its address. Returns false where the link is none of ours, or was used. */
export async function endSummaryOfLink(token: string): Promise<boolean> {
  const { now } = await readRequest();
  const link = readReminderLink({ token, now });
  if (link === null || link === "dead" || link.may !== "summary") return false;
  return stopSummary({ id: link.id });
}

import "server-only";
import { headers } from "next/headers";
import { readClock } from "#lib/clock";
import { findSummaryById } from "#lib/data/summary";
import { once, type Search } from "#lib/loaders/account/search-params";
import { readReminderLink } from "#lib/mail/reminder-links";

/** Returns what the link of a mail leads to: a weekly email to confirm or to stop; "over" where there is none. Looking changes nothing. */
export async function loadSummary(
  search: Search,
): Promise<Readonly<{ token: string; isConfirmed: boolean }> | "over"> {
  const token = once(search, "token") ?? "";
  const link = readReminderLink({ token, now: readClock(await headers()) });
  if (link === null || link === "dead" || link.may !== "summary") return "over";
  const state = await findSummaryById(link.id);
  return state === null ? "over" : { token, isConfirmed: state === "confirmed" };
}

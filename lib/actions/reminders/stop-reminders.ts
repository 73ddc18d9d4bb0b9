import "server-only";
import { randomUUID } from "node:crypto";
import { readRequest } from "#lib/actions/read-request";
import { findReminderOwner, keepReminders } from "#lib/data/reminders/choices";
import type { ReminderKind } from "#lib/domain/record/reminders";
import { localDateFor } from "#lib/domain/time/dates";
import { readReminderLink } from "#lib/mail/reminder-links";

/**
 * Leaves a learner only these of their reminders, by the link of a mail, signed in or not. Returns false where the link is none of
 * ours, has run out, or its learner is gone.
 */
export async function stopReminders({
  token,
  keep,
}: Readonly<{ token: string; keep: readonly ReminderKind[] }>): Promise<boolean> {
  const { now: at } = await readRequest();
  const link = readReminderLink({ token, now: at });
  if (link === null || link === "dead" || link.may !== "stop") return false;
  const owner = await findReminderOwner(link.id);
  if (owner === null) return false;
  const on = localDateFor({ at, timeZone: owner.timeZone });
  // Nothing is left to change the second time, whatever its id.
  await keepReminders({ userId: link.id, at, on, operationId: randomUUID(), kinds: keep });
  return true;
}

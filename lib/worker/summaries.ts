import "server-only";
import { config } from "#lib/config";
import { learnerWith } from "#lib/data/learner";
import { listEvidence } from "#lib/data/mentor";
import { type QueuedMail, wakeMailWorker } from "#lib/data/outbox";
import { findReminded } from "#lib/data/reminders/facts";
import { getTitles } from "#lib/data/roadmap/titles";
import { type DueSummary, endSummary, takeSummaries } from "#lib/data/summary";
import { nextSummaryAt, type Summary, summaryOf } from "#lib/domain/summary";
import { log } from "#lib/log";
import { composeMessage } from "#lib/mail/compose-message";
import { queuedMail } from "#lib/mail/deliver";
import { signReminderLink } from "#lib/mail/reminder-links";
import { summaryMail } from "#lib/wording/summary";

/** Weekly emails that one process decides at a time. */
const MOST = 10;

/**
 * Decides the weekly emails to mentors that are due, each from the record as it is now: where nothing is new, nothing is sent. Returns
 * how many were decided. `now` is for tests: else it is the database's moment.
 */
export async function sendDueSummaries(now: Date | null = null): Promise<number> {
  const all = await takeSummaries({ most: MOST, now });
  for (const due of all) await decide(due);
  return all.length;
}

/** One that cannot be decided does not keep the others from theirs; it is tried again. */
async function decide(due: DueSummary): Promise<void> {
  try {
    const summary = await newsFor(due);
    const mail = summary === undefined ? undefined : mailOf({ due, summary });
    const sent = await endSummary({
      ...{ due, nextAt: nextSummaryAt(due) },
      ...(mail === undefined ? {} : { mail }),
    });
    if (sent && mail !== undefined) await wakeMailWorker();
  } catch (error) {
    log().error({ err: error, learner: due.userId }, "a weekly email could not be decided");
  }
}

async function newsFor({ userId, toldAt: since, now }: DueSummary): Promise<Summary | undefined> {
  const found = await findReminded({ userId, now });
  if (found === null || found.person.isLeaving) return undefined;
  const { name, timeZone, hoursPerWeek } = found.person;
  const who = { userId, name, timeZone, hoursPerWeek };
  const learner = await learnerWith({ ...who, now, record: found.record });
  const titles = await getTitles();
  const evidence = await listEvidence(userId);
  return summaryOf({ learner, evidence, since, titleOf: titles.milestone });
}

function mailOf({ due, summary }: Readonly<{ due: DueSummary; summary: Summary }>): QueuedMail {
  const { origin } = config();
  const token = signReminderLink({ may: "summary", id: due.id, now: due.now });
  const message = composeMessage(
    summaryMail({
      summary,
      stop: `${origin}/summary?token=${token}`,
      unsubscribe: `${origin}/api/summary/unsubscribe?token=${token}`,
    }),
  );
  return queuedMail({ kind: "summary", content: { is: "ready", to: due.email, message } });
}

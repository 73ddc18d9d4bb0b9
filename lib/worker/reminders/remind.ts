import "server-only";
import { randomUUID } from "node:crypto";
import { config } from "#lib/config";
import { wakeMailWorker } from "#lib/data/outbox";
import { wakePushWorker } from "#lib/data/push/push-queue";
import { findReminded, type Reminded } from "#lib/data/reminders/facts";
import { endLook, type Look, takeLooks } from "#lib/data/reminders/looks";
import { sendReminder } from "#lib/data/reminders/sent";
import { nextLook } from "#lib/domain/reminders/next-look";
import {
  areResting,
  type ReminderDecision,
  type ReminderFacts,
  reminderDue,
} from "#lib/domain/reminders/reminder-due";
import { log } from "#lib/log";
import { letterOfReminder } from "#lib/worker/reminders/letter-of-reminder";

/** Learners that one process looks at at once. */
const AT_ONCE = 4;
/** Learners that it takes at a time: few enough to be through with them long before they are taken up by another. */
const MOST = 40;

/**
 * Looks at the learners whom it is time to look at, and sends each the reminder that is due, decided from their record as it is now.
 * Returns how many were looked at. `now` is for tests: else it is the database's moment.
 */
export async function remindDue(now: Date | null = null): Promise<number> {
  const looks = await takeLooks({ most: MOST, now });
  const waiting = [...looks];
  let sent = 0;
  const work = async () => {
    for (let look = waiting.shift(); look !== undefined; look = waiting.shift()) {
      if (await looked(look)) sent += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (sent > 0) await Promise.all([wakeMailWorker(), wakePushWorker()]);
  return looks.length;
}

/** One learner whose record cannot be read does not keep the others from theirs; they are looked at again. */
async function looked(look: Look): Promise<boolean> {
  try {
    return await remind(look);
  } catch (error) {
    log().error({ err: error, learner: look.userId }, "a reminder could not be decided");
    return false;
  }
}

async function remind({ userId, now }: Look): Promise<boolean> {
  const reminded = await findReminded({ userId, now });
  if (reminded === null) return false;
  const facts = factsOf({ reminded, now });
  const decision = reminderDue(facts);
  const { revision } = reminded.record;
  if (decision.send) return send({ userId, reminded, decision, facts });
  await endLook({ userId, revision, lookAt: nextLook(facts), isResting: areResting(facts) });
  return false;
}

function factsOf({
  reminded: { person, sent, record },
  now,
}: Readonly<{ reminded: Reminded; now: Date }>): ReminderFacts {
  const isReached = person.isConfirmed && config().mail.kind !== "none";
  const isShown = person.hasBrowsers && config().isPushOn;
  return {
    ...{ choices: record.reminders, record, sent, now },
    timeZone: person.timeZone ?? undefined,
    channels: [...(isShown ? (["push"] as const) : []), ...(isReached ? (["mail"] as const) : [])],
    isLeaving: person.isLeaving,
  };
}

async function send({
  userId,
  reminded,
  decision,
  facts,
}: Readonly<{
  userId: string;
  reminded: Reminded;
  decision: Extract<ReminderDecision, { send: true }>;
  facts: ReminderFacts;
}>): Promise<boolean> {
  const { kind, about, on } = decision;
  const sent = { id: randomUUID(), kind, about, on, at: facts.now };
  const { channels } = facts;
  const { letter, names } = await letterOfReminder({ userId, reminded, sent, channels });
  return sendReminder({
    reminder: { ...sent, userId, names },
    revision: reminded.record.revision,
    letter,
    lookAt: nextLook({ ...facts, sent: [...facts.sent, sent] }),
  });
}

import "server-only";
import { config } from "#lib/config";
import { learnerWith } from "#lib/data/learner";
import type { Reminded } from "#lib/data/reminders/facts";
import type { Letter, NamedStep } from "#lib/data/reminders/sent";
import type { Learner } from "#lib/domain/learner";
import { type Next, nextFor } from "#lib/domain/progress/next-milestone";
import type { ReminderChannel, SentReminder } from "#lib/domain/record/reminders";
import { NIGHT } from "#lib/domain/reminders/reminder-due";
import { reasonsOf } from "#lib/domain/switch/own-words";
import { localDateOf } from "#lib/domain/time/dates";
import { instantOf } from "#lib/domain/time/wall-clock";
import { composeMessage } from "#lib/mail/compose-message";
import { queuedMail } from "#lib/mail/deliver";
import { signReminderLink } from "#lib/mail/reminder-links";
import { titlesOf } from "#lib/wording/path-titles";
import { reminderPush } from "#lib/wording/push";
import { type ReminderLinks, type Reminding, reminderMail } from "#lib/wording/reminder-mails";
import { queuedPush } from "#lib/worker/push/queued-push";

/**
 * Returns a reminder as it goes out, sealed, by the first of the channels that its learner is reached by, and what of a roadmap it names. It
 * is not sent any more once it is night.
 */
export async function letterOfReminder({
  userId,
  reminded: { person, record },
  sent,
  channels,
}: Readonly<{
  userId: string;
  reminded: Reminded;
  sent: SentReminder;
  channels: readonly ReminderChannel[];
}>): Promise<Readonly<{ letter: Letter; names?: NamedStep }>> {
  const { email: to, ...identity } = person;
  const learner = await learnerWith({ ...identity, userId, now: sent.at, record });
  const reminding = remindingOf({ learner, sent });
  const links = linksOf({ userId, sent });
  const until = instantOf({ date: sent.on, minutes: NIGHT.from * 60, timeZone: learner.timeZone });
  const inMail = () => {
    const message = composeMessage(reminderMail({ reminding, links }));
    return queuedMail({ kind: "reminder", content: { is: "ready", to, message }, until });
  };
  const names = namesOf(reminding.next);
  if (!channels.includes("push")) return { letter: { by: "mail", mail: inMail() }, names };
  const token = tokenOf(sent);
  const text = JSON.stringify(reminderPush({ reminding, id: sent.id, token }));
  const mail = channels.includes("mail") ? inMail() : null;
  const push = queuedPush({ id: sent.id, content: { userId, text, mail }, until });
  return { letter: { by: "push", push }, names };
}

function tokenOf({ id, at: now }: SentReminder): string {
  return signReminderLink({ may: "answer", id, now });
}

function linksOf({
  userId,
  sent,
}: Readonly<{ userId: string; sent: SentReminder }>): ReminderLinks {
  const { origin } = config();
  const token = tokenOf(sent);
  const stop = signReminderLink({ may: "stop", id: userId, now: sent.at });
  return {
    origin,
    answer: (answer) => `${origin}/reminders/answer?say=${answer}&token=${token}`,
    chooseFewer: `${origin}/reminders/choose?token=${stop}`,
    unsubscribe: `${origin}/api/reminders/unsubscribe?token=${stop}`,
  };
}

/** What there is to tell of, by what it is about. */
function remindingOf({
  learner,
  sent: { kind, about },
}: Readonly<{ learner: Learner; sent: SentReminder }>): Reminding {
  const { record, path, timeZone, paths } = learner;
  const { enrollments, plannedSwitch, reminders } = record;
  const titleOf = titlesOf(paths);
  const comesAfterLong = reminders?.kinds.includes("back-after-long") ?? false;
  const isAboutPlan = kind === "planned-switch" && plannedSwitch !== undefined;
  const enrollment = enrollments.find(({ id }) => id === about);
  const dated = ({ text, at }: Readonly<{ text: string; at: Date }>) => ({
    text,
    on: localDateOf({ at, timeZone }),
  });
  if (isAboutPlan) {
    const { reason: text, at } = plannedSwitch;
    return { kind, path: titleOf(plannedSwitch.path), words: dated({ text, at }), comesAfterLong };
  }
  if (enrollment === undefined)
    return { kind, next: nextFor(learner), path: path?.title, comesAfterLong };
  const own =
    enrollment.kind === "trial"
      ? { text: enrollment.why, at: enrollment.startedAt }
      : reasonsOf({ enrollments, enrollment }).words;
  return { kind, path: titleOf(enrollment.path), words: own && dated(own), comesAfterLong };
}

function namesOf(next: Next | undefined): NamedStep | undefined {
  return next && { milestone: next.milestone.id, step: next.step?.id };
}

import "server-only";
import { headers } from "next/headers";
import { requireViewer } from "#lib/auth/viewer";
import { readClock } from "#lib/clock";
import { config } from "#lib/config";
import { listPushBrowsers } from "#lib/data/push/browsers";
import { getPushKey } from "#lib/data/push/push-key";
import { findReminderOwner } from "#lib/data/reminders/choices";
import { type FoundReminder, findReminder } from "#lib/data/reminders/sent";
import { getTitles } from "#lib/data/roadmap/titles";
import type { PushBrowser } from "#lib/domain/push/push-browser";
import {
  REMINDER_ANSWERS,
  type ReminderAnswer,
  type ReminderChoices,
  type ReminderKind,
} from "#lib/domain/record/reminders";
import { goalOn } from "#lib/domain/record/weekly-goal";
import { obstacleTo, type ReminderObstacle } from "#lib/domain/reminders/obstacle";
import { type LocalDate, localDateFor } from "#lib/domain/time/dates";
import { once, type Search } from "#lib/loaders/account/search-params";
import { loadLearner } from "#lib/loaders/learner";
import { readReminderLink } from "#lib/mail/reminder-links";

type RemindersView = Readonly<{
  choices?: ReminderChoices;
  /** Whether any weekday is planned: without one, no planned day comes. */
  hasPlannedDays: boolean;
  obstacle?: ReminderObstacle;
  /** Which browsers show reminders, and the key that another one is told; absent where the operator has not turned that on. */
  push?: Readonly<{ serverKey: string; browsers: readonly PushBrowser[]; timeZone: string }>;
}>;

/** Returns what the learner chose to be reminded of, for the settings. */
export async function loadReminders(): Promise<RemindersView> {
  const { record, today, isTimeZoneKnown, timeZone } = await loadLearner();
  const { emailConfirmed, userId } = await requireViewer();
  const push = await loadPush({ userId, timeZone });
  const goal = goalOn({ goals: record.goals, on: today });
  return {
    choices: record.reminders,
    hasPlannedDays: (goal?.weekdays.length ?? 0) > 0,
    obstacle: obstacleTo({
      ...{ emailConfirmed, isTimeZoneKnown },
      isMailSetUp: config().mail.kind !== "none",
      isShown: (push?.browsers.length ?? 0) > 0,
    }),
    push,
  };
}

async function loadPush({
  userId,
  timeZone,
}: Readonly<{ userId: string; timeZone: string }>): Promise<RemindersView["push"]> {
  if (!config().isPushOn) return undefined;
  const { publicKey: serverKey } = await getPushKey();
  const now = readClock(await headers());
  return { serverKey, browsers: await listPushBrowsers({ userId, now }), timeZone };
}

export type AnswerView = Readonly<{
  token: string;
  kind: string;
  /** The learner's date on which it was sent. */
  sentOn: LocalDate;
  /** What it named: a milestone, and the step of it. */
  milestone?: string;
  step?: string;
  /** What was said to it so far. */
  answer?: string;
  /** What the link of the mail would say. */
  asked?: ReminderAnswer;
}>;

/** Returns the reminder that a link leads to, and what it would say to it; "dead" where it has run out. Looking changes nothing. */
export async function loadAnswer(search: Search): Promise<AnswerView | "dead"> {
  const token = once(search, "token") ?? "";
  const link = readReminderLink({ token, now: readClock(await headers()) });
  if (link === null || link === "dead" || link.may !== "answer") return "dead";
  const reminder = await findReminder(link.id);
  if (reminder === null) return "dead";
  const { kind, at, timeZone, answer } = reminder;
  return {
    ...{ token, kind, answer, sentOn: localDateFor({ at, timeZone }) },
    ...(await titlesOf(reminder)),
    asked: REMINDER_ANSWERS.find((each) => each === once(search, "say")),
  };
}

async function titlesOf({
  names,
}: FoundReminder): Promise<Readonly<{ milestone?: string; step?: string }>> {
  if (names === undefined) return {};
  const { milestone, step } = names;
  const titles = await getTitles();
  return {
    milestone: titles.milestone(milestone),
    step: step === undefined ? undefined : titles.step(milestone, step),
  };
}

export type KeepView = Readonly<{
  token: string;
  kinds: readonly ReminderKind[];
  /** It was just said which are to be kept. */
  isDone: boolean;
}>;

/** Returns the reminders whose mails hold this link; "dead" where it is none of ours. Looking changes nothing. */
export async function loadKept(search: Search): Promise<KeepView | "dead"> {
  const token = once(search, "token") ?? "";
  const link = readReminderLink({ token, now: readClock(await headers()) });
  if (link === null || link === "dead" || link.may !== "stop") return "dead";
  const owner = await findReminderOwner(link.id);
  if (owner === null) return "dead";
  return { token, kinds: owner.kinds, isDone: once(search, "done") === "1" };
}

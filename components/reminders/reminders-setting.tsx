import { Notice } from "#components/ui/notice";
import type { PushBrowser } from "#lib/domain/push/push-browser";
import type { ReminderChoices } from "#lib/domain/record/reminders";
import type { ReminderObstacle } from "#lib/domain/reminders/obstacle";
import { NO_CHOICES, REMINDER_HOURS, reminderKey } from "#lib/domain/reminders/reminder-input";
import { PushSetting } from "../push/push-setting";
import { RemindersForm } from "./reminders-form";

const OBSTACLES: Readonly<Record<ReminderObstacle, string>> = {
  "no-mail": "This Waymark cannot send email yet, so no reminder comes, whatever you choose.",
  unconfirmed: "Confirm your email first, below under “Account”: until then, no reminder comes.",
  "no-zone": "Choose your time zone first, above under “About you”: until then, no reminder comes.",
};

/** What a learner is reminded of, with what to know before choosing. */
export function RemindersSetting({
  choices,
  hasPlannedDays,
  obstacle,
  push,
}: Readonly<{
  choices?: ReminderChoices;
  /** Whether any weekday is planned: without one, no planned day comes. */
  hasPlannedDays: boolean;
  obstacle?: ReminderObstacle;
  /** Absent where no browser can show reminders. */
  push?: Readonly<{ serverKey: string; browsers: readonly PushBrowser[]; timeZone: string }>;
}>) {
  return (
    <>
      <p className="max-w-prose">
        Everything is off until you tick it. At most one reminder a day, never at night, on a day
        off, or after you have worked that day. If three go by without an answer or any work, they
        stop until you are back.
      </p>
      {obstacle === undefined ? null : (
        <Notice tone="caution">
          <p>{OBSTACLES[obstacle]}</p>
        </Notice>
      )}
      {choices?.kinds.includes("planned-day") && !hasPlannedDays ? (
        <Notice tone="caution">
          <p>
            You have planned no days: choose them above, under{" "}
            <a href="#weekly-goal">Weekly goal</a>.
          </p>
        </Notice>
      ) : null}
      <RemindersForm
        choices={choices ?? NO_CHOICES}
        hours={REMINDER_HOURS}
        seen={reminderKey(choices)}
        operationId={crypto.randomUUID()}
      />
      {push === undefined ? null : <PushSetting {...push} />}
    </>
  );
}

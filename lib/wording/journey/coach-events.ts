import type { CorrectionId } from "#lib/domain/coach/correction";
import type { EventData, EventType } from "#lib/domain/record/event";
import type { LocalDate } from "#lib/domain/time/dates";
import { formatDate } from "../dates.ts";
import { formatGoal } from "../goal.ts";
import { counted } from "../numbers.ts";
import { formatRate } from "../rate.ts";
import { answerLabel, formatKinds } from "../reminders.ts";
import { type EventWording, plainly, quoteOf, saying } from "./event-line.ts";

const SUGGESTIONS: Readonly<Record<CorrectionId, string>> = {
  "path-hopping": "changing paths",
  "skipped-fundamentals": "missing fundamentals",
  "tutorial-hell": "reading more than building",
  "no-portfolio": "projects without evidence",
  memorizing: "saying it in your own words",
  stalled: "a while without a work day",
};

const BY_CORRECTION: ReadonlyMap<string, string> = new Map(Object.entries(SUGGESTIONS));

const JUDGED: Readonly<Record<EventData<"comment-judged">["as"], string>> = {
  kept: "Kept a comment on your evidence",
  hidden: "Hid a comment on your evidence",
  removed: "Deleted a comment on your evidence",
};

const COMMENTS_CHOSEN: Readonly<Record<EventData<"comments-chosen">["choice"], string>> = {
  taken: "Let your mentor comment on evidence",
  stopped: "Stopped comments on your evidence",
  mailed: "Chose emails about comments",
  "not-mailed": "Turned emails about comments off",
};

/** What a learner says about their time and the coach, in words. */
export const COACH_EVENTS = {
  paused: saying("paused", "Took time off", (data) => ({ words: `Took time off ${spanOf(data)}` })),
  "pause-changed": saying("pause-changed", "Changed a pause", (data) => ({
    words: `Changed a pause; it is now ${spanOf(data)}`,
  })),
  "pause-removed": saying("pause-removed", "Removed a pause", (data) => ({
    words: `Removed the pause ${spanOf(data)}`,
  })),
  "goal-set": saying("goal-set", "Set a weekly goal", (data) => ({ words: goalWords(data) })),
  "cooling-off-set": saying("cooling-off-set", "Set the cooling-off time", ({ days }) => ({
    words:
      days === 0
        ? "Turned the cooling-off time off"
        : `Set the cooling-off time to ${counted(days, "day")}`,
  })),
  "plan-set": saying("plan-set", "Changed the hours a week", ({ hoursPerWeek }) => ({
    words:
      hoursPerWeek === null
        ? "Removed the planned hours a week"
        : `Planned ${formatRate(hoursPerWeek)}`,
  })),
  "time-zone-set": saying("time-zone-set", "Changed the time zone", ({ timeZone }) => ({
    words:
      timeZone === null
        ? "Removed the time zone"
        : `Set the time zone to ${timeZone.replaceAll("_", " ")}`,
  })),
  "correction-shown": saying("correction-shown", "Brought a suggestion back", ({ correction }) => {
    return { words: `Brought back ${suggestionOf(correction)}` };
  }),
  "forecast-hidden": plainly("Hid the forecast"),
  "forecast-shown": plainly("Showed the forecast again"),
  "correction-dismissed": saying(
    "correction-dismissed",
    "Hid a suggestion",
    ({ correction, until, reason }) => {
      const time = until ? `until ${formatDate(until)}` : "for good";
      return { words: `Hid ${suggestionOf(correction)} ${time}`, ...quoteOf(reason) };
    },
  ),
  "reviews-spread": saying(
    "reviews-spread",
    "Spread your reviews over two weeks",
    ({ milestones, until }) => ({
      words: `Spread ${counted(milestones, "review")} over the days until ${formatDate(until)}`,
    }),
  ),
  "week-looked-back-on": saying(
    "week-looked-back-on",
    "Looked back on a week",
    ({ monday, removed }) => ({
      words: removed
        ? `Removed your words about ${weekOf(monday)}`
        : `Looked back on ${weekOf(monday)}`,
    }),
  ),
  "week-look-hidden": plainly("Hid the look at your week"),
  "week-look-shown": plainly("Showed the look at your week again"),
  "record-imported": saying("record-imported", "Brought in a file", ({ rows }) => ({
    words: rows
      ? `Brought in ${counted(rows, "entry", "entries")} from a file`
      : "Brought in a file",
  })),
  "reminders-chosen": saying("reminders-chosen", "Chose reminders", ({ kinds }) => ({
    words: kinds.length === 0 ? "Turned reminders off" : `Chose reminders: ${formatKinds(kinds)}`,
  })),
  "reminder-answered": saying("reminder-answered", "Answered a reminder", ({ answer }) => ({
    words: `Answered a reminder: ${answerLabel(answer)}`,
  })),
  "push-turned-on": plainly("Had reminders shown by a browser"),
  "push-turned-off": plainly("Had reminders shown by a browser no more"),
  "calendar-made": plainly("Made an address for your calendar"),
  "calendar-revoked": plainly("Turned off the address of your calendar"),
  "mentor-link-made": plainly("Made a link for a mentor"),
  "mentor-link-revoked": plainly("Turned off the link for a mentor"),
  "summary-chosen": saying(
    "summary-chosen",
    "Changed the weekly email to your mentor",
    ({ choice }) => ({
      words:
        choice === "offered"
          ? "Offered your mentor a weekly email"
          : "Stopped the weekly email to your mentor",
    }),
  ),
  "comment-judged": saying("comment-judged", "Answered a comment on your evidence", ({ as }) => ({
    words: JUDGED[as],
  })),
  "comments-chosen": saying(
    "comments-chosen",
    "Changed what your mentor may write",
    ({ choice }) => ({ words: COMMENTS_CHOSEN[choice] }),
  ),
  "portfolio-changed": plainly("Changed your portfolio"),
  "portfolio-published": plainly("Published your portfolio"),
  "portfolio-withdrawn": plainly("Unpublished your portfolio"),
} as const satisfies Partial<Record<EventType, EventWording>>;

/** A correction that this version does not know was written by a newer one. */
function suggestionOf(correction: string): string {
  const about = BY_CORRECTION.get(correction);
  return about === undefined ? "a suggestion" : `the suggestion about ${about}`;
}

function weekOf(monday: LocalDate): string {
  return `the week of ${formatDate(monday)}`;
}

function spanOf({ from, to }: EventData<"paused">): string {
  if (!to) return `from ${formatDate(from)}, with no end yet`;
  if (to === from) return `on ${formatDate(from)}`;
  return `from ${formatDate(from)} to ${formatDate(to)}`;
}

function goalWords({ weekdays, hours, reserveDays }: EventData<"goal-set">): string {
  const set = {
    weekdays: weekdays ?? [],
    hours: hours ?? undefined,
    reserveDays: reserveDays ?? 0,
  };
  const isNone = set.weekdays.length === 0 && set.hours === undefined;
  return isNone ? "Removed the weekly goal" : `Set a weekly goal: ${formatGoal(set)}`;
}

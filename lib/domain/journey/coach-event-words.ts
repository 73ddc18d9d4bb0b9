import * as z from "zod";
import { goalInWords } from "../goal/goal-words.ts";
import type { EventType } from "../roadmap/event.ts";
import { dateInWords } from "../words/date-words.ts";
import { counted } from "../words/plurals.ts";
import { type EventWording, plainly, quoteOf, saying } from "./event-line.ts";

const span = z.object({ from: z.iso.date(), to: z.iso.date().nullish() });

const goal = z.object({
  weekdays: z.array(z.int().min(1).max(7)).nullish(),
  hours: z.number().nullish(),
  reserveDays: z.number().nullish(),
});

const CORRECTIONS: Readonly<Record<string, string>> = {
  "path-hopping": "changing paths",
  "skipped-fundamentals": "missing fundamentals",
  "tutorial-hell": "reading more than building",
  "no-portfolio": "projects without evidence",
  memorizing: "saying it in your own words",
  stalled: "a while without a work day",
};

/** What a learner says about their time and the coach, in words. */
export const COACH_EVENTS = {
  paused: saying(span, "Took time off", (data) => ({ words: `Took time off ${spanOf(data)}` })),
  "pause-changed": saying(span, "Changed a pause", (data) => ({
    words: `Changed a pause; it is now ${spanOf(data)}`,
  })),
  "pause-removed": saying(span, "Removed a pause", (data) => ({
    words: `Removed the pause ${spanOf(data)}`,
  })),
  "goal-set": saying(goal, "Set a weekly goal", (data) => ({ words: goalWords(data) })),
  "cooling-off-set": saying(
    z.object({ days: z.number() }),
    "Set the cooling-off time",
    ({ days }) => ({
      words:
        days === 0
          ? "Turned the cooling-off time off"
          : `Set the cooling-off time to ${counted(days, "day")}`,
    }),
  ),
  "plan-set": saying(
    z.object({ hoursPerWeek: z.number().nullable() }),
    "Changed the hours a week",
    ({ hoursPerWeek }) => ({
      words:
        hoursPerWeek === null
          ? "Planned no hours a week any more"
          : `Planned ${counted(hoursPerWeek, "hour")} a week`,
    }),
  ),
  "time-zone-set": saying(
    z.object({ timeZone: z.string().nullable() }),
    "Changed the time zone",
    ({ timeZone }) => ({
      words:
        timeZone === null
          ? "Took back the time zone"
          : `Set the time zone to ${timeZone.replaceAll("_", " ")}`,
    }),
  ),
  "correction-shown": saying(
    z.object({ correction: z.string() }),
    "Brought a suggestion back",
    ({ correction }) => {
      const about = CORRECTIONS[correction];
      return {
        words: `Brought back ${about === undefined ? "a suggestion" : `the suggestion about ${about}`}`,
      };
    },
  ),
  "forecast-hidden": plainly("Hid the forecast"),
  "forecast-shown": plainly("Showed the forecast again"),
  "correction-dismissed": saying(
    z.object({
      correction: z.string(),
      until: z.iso.date().nullish(),
      reason: z.string().nullish(),
    }),
    "Put a suggestion away",
    ({ correction, until, reason }) => {
      const about = CORRECTIONS[correction];
      const which = about === undefined ? "a suggestion" : `the suggestion about ${about}`;
      const time = until ? `until ${dateInWords(until)}` : "for good";
      return { words: `Put away ${which} ${time}`, ...quoteOf(reason) };
    },
  ),
  "reviews-spread": saying(
    z.object({ milestones: z.number(), until: z.iso.date() }),
    "Spread your reviews over two weeks",
    ({ milestones, until }) => ({
      words: `Spread ${counted(milestones, "review")} over the days until ${dateInWords(until)}`,
    }),
  ),
  "mentor-link-made": plainly("Made a link for a mentor"),
  "mentor-link-revoked": plainly("Revoked the link for a mentor"),
} as const satisfies Partial<Record<EventType, EventWording>>;

function spanOf({ from, to }: z.output<typeof span>): string {
  if (!to) return `from ${dateInWords(from)}, with no end yet`;
  if (to === from) return `on ${dateInWords(from)}`;
  return `from ${dateInWords(from)} to ${dateInWords(to)}`;
}

function goalWords({ weekdays, hours, reserveDays }: z.output<typeof goal>): string {
  const set = {
    weekdays: weekdays ?? [],
    hours: hours ?? undefined,
    reserveDays: reserveDays ?? 0,
  };
  const isNone = set.weekdays.length === 0 && set.hours === undefined;
  return isNone ? "Took the weekly goal away" : `Set a weekly goal: ${goalInWords(set)}`;
}

import { expect, test } from "vitest";
import { enrolled } from "../record/enrollment-example.ts";
import type { REMINDER_KINDS } from "../record/reminders.ts";
import {
  areResting,
  type ReminderDecision,
  type ReminderFacts,
  reminderDue,
} from "./reminder-due.ts";
import { ALL, EVERY_DAY, factsWith, sentOn, workedOn } from "./reminders-example.ts";

const at = (moment: string) => new Date(`${moment}Z`);
const quiet = (because: string) => ({ send: false, because });
const due = (kind: string, about: string) => ({ send: true, kind, about, on: "2026-03-04" });
const plannedDay = due("planned-day", "2026-03-04");
/** Three that nothing came of. */
const unheard = [sentOn("2026-03-01"), sentOn("2026-03-02"), sentOn("2026-03-03")];
const [first, second, third] = unheard;
if (!first || !second || !third) throw new Error("three");

type Row = readonly [
  what: string,
  facts: ReminderFacts,
  decision: ReminderDecision | ReturnType<typeof quiet> | typeof plannedDay,
];

const TABLE: readonly Row[] = [
  ["a planned day, at its hour", factsWith(), plannedDay],
  ["a minute before the hour", factsWith({ now: at("2026-03-04T17:59:59") }), quiet("nothing")],
  ["late in the evening of it", factsWith({ now: at("2026-03-04T21:59:59") }), plannedDay],
  ["the first minute of the night", factsWith({ now: at("2026-03-04T22:00:00") }), quiet("night")],
  ["the last minute of the night", factsWith({ now: at("2026-03-04T06:59:59") }), quiet("night")],
  [
    "the hour of the learner, not that of the server",
    factsWith({ timeZone: "Asia/Tokyo", now: at("2026-03-04T09:00:00") }),
    plannedDay,
  ],
  [
    "an evening elsewhere that is a night for the learner",
    factsWith({ timeZone: "Asia/Tokyo", now: at("2026-03-04T18:00:00") }),
    quiet("night"),
  ],
  [
    "a day that is not planned",
    factsWith({ record: { goals: [{ ...EVERY_DAY, weekdays: [1, 2] }] } }),
    quiet("nothing"),
  ],
  ["no goal at all", factsWith({ record: { goals: [] } }), quiet("nothing")],
  ["nothing said of reminders", factsWith({ choices: undefined }), quiet("not-chosen")],
  ["none wanted", factsWith({ choices: { ...ALL, kinds: [] } }), quiet("not-chosen")],
  [
    "another kind than this wanted",
    factsWith({ choices: { ...ALL, kinds: ["look-back"] } }),
    quiet("nothing"),
  ],
  ["a time zone that is not known", factsWith({ timeZone: undefined }), quiet("zone-unknown")],
  ["nothing to reach them by", factsWith({ channels: [] }), quiet("out-of-reach")],
  ["an account that is to be deleted", factsWith({ isLeaving: true }), quiet("leaving")],
  [
    "a day off",
    factsWith({
      record: { pauses: [{ id: "p", from: "2026-03-04", to: "2026-03-04", at: at("2026-03-01") }] },
    }),
    quiet("time-off"),
  ],
  [
    "the day after a pause",
    factsWith({
      record: { pauses: [{ id: "p", from: "2026-03-01", to: "2026-03-03", at: at("2026-03-01") }] },
    }),
    plannedDay,
  ],
  ["work today", factsWith({ record: { logs: [workedOn("2026-03-04")] } }), quiet("worked-today")],
  ["work yesterday", factsWith({ record: { logs: [workedOn("2026-03-03")] } }), plannedDay],
  ["one that was sent today", factsWith({ sent: [sentOn("2026-03-04")] }), quiet("one-today")],
  [
    "one of another kind that was sent today",
    factsWith({ sent: [sentOn("2026-03-04", { kind: "look-back", about: "1" })] }),
    quiet("one-today"),
  ],
  ["two before it that nothing came of", factsWith({ sent: [second, third] }), plannedDay],
  [
    "three before it that nothing came of",
    factsWith({ sent: unheard }),
    due("resting", "2026-03-04"),
  ],
  [
    "the word that they rest was said",
    factsWith({ sent: [...unheard, sentOn("2026-03-03", { kind: "resting" })] }),
    quiet("resting"),
  ],
  [
    "three before it, and work since the first",
    factsWith({ sent: unheard, record: { logs: [workedOn("2026-03-01")] } }),
    plannedDay,
  ],
  [
    "three before it, the last of them answered",
    factsWith({
      sent: [first, second, { ...third, answer: "not-today", answeredOn: "2026-03-03" }],
    }),
    plannedDay,
  ],
  [
    "three before it, and another choice since",
    factsWith({
      sent: unheard,
      choices: { ...ALL, kinds: ["planned-day"], at: at("2026-03-03T20:00:00") },
    }),
    plannedDay,
  ],
  [
    "one on a day that is not planned, moved to it the day before",
    factsWith({
      record: { goals: [] },
      sent: [{ ...third, answer: "tomorrow", answeredOn: "2026-03-03" }],
    }),
    due("planned-day", "2026-03-03"),
  ],
  [
    "one that was moved two days before",
    factsWith({
      record: { goals: [] },
      sent: [{ ...second, answer: "tomorrow", answeredOn: "2026-03-02" }],
    }),
    quiet("nothing"),
  ],
];

test.each(TABLE)("%s", (_, facts, decision) => {
  expect(reminderDue(facts)).toEqual(decision);
});

const only = (kind: (typeof REMINDER_KINDS)[number]) => ({ ...ALL, kinds: [kind] });
const plan = {
  ...{ id: "plan", enrollment: "1", path: "devops", reason: "" },
  ...{ at: at("2026-02-25T10:00:00"), dueOn: "2026-03-04" },
};
const switched = [
  enrolled({ endedAt: at("2026-02-25T10:00:00"), endedAs: "switched" }),
  enrolled({ id: "2", path: "devops", startedAt: at("2026-02-25T10:00:00") }),
];
const longAgo = [
  enrolled({
    startedAt: at("2025-11-01"),
    endedAt: at("2026-01-02T10:00:00"),
    endedAs: "switched",
  }),
  enrolled({ id: "2", path: "devops", startedAt: at("2026-01-02T10:00:00") }),
];

const KINDS: readonly Row[] = [
  [
    "a planned switch, on its day",
    factsWith({ choices: only("planned-switch"), record: { plannedSwitch: plan } }),
    due("planned-switch", "plan"),
  ],
  [
    "a planned switch, the day before",
    factsWith({
      choices: only("planned-switch"),
      record: { plannedSwitch: { ...plan, dueOn: "2026-03-05" } },
    }),
    quiet("nothing"),
  ],
  [
    "a planned switch, a week after its day",
    factsWith({
      choices: only("planned-switch"),
      record: { plannedSwitch: { ...plan, dueOn: "2026-02-25" } },
    }),
    quiet("nothing"),
  ],
  [
    "a planned switch of which was told",
    factsWith({
      choices: only("planned-switch"),
      record: { plannedSwitch: plan },
      sent: [sentOn("2026-03-03", { kind: "planned-switch", about: "plan" })],
    }),
    quiet("nothing"),
  ],
  [
    "the date on which they meant to look back",
    factsWith({
      choices: only("look-back"),
      record: { enrollments: [enrolled({ lookBackOn: "2026-03-04" })] },
    }),
    due("look-back", "1"),
  ],
  [
    "a date to look back on a path that has ended",
    factsWith({
      choices: only("look-back"),
      record: {
        enrollments: [{ ...enrolled({ lookBackOn: "2026-03-04" }), endedAt: at("2026-03-01") }],
      },
    }),
    quiet("nothing"),
  ],
  [
    "a switch, a week after it",
    factsWith({ choices: only("switch-began"), record: { enrollments: switched } }),
    due("switch-began", "2"),
  ],
  [
    "a switch, six days after it",
    factsWith({
      choices: only("switch-began"),
      record: { enrollments: switched },
      now: at("2026-03-03T18:00:00"),
    }),
    quiet("nothing"),
  ],
  [
    "a first path, a week after it",
    factsWith({
      choices: only("switch-began"),
      record: { enrollments: [enrolled({ startedAt: at("2026-02-25T10:00:00") })] },
    }),
    quiet("nothing"),
  ],
  [
    "a trial, a week after it",
    factsWith({
      choices: only("switch-began"),
      record: {
        enrollments: [
          enrolled(),
          enrolled({ id: "t", kind: "trial", startedAt: at("2026-02-25T10:00:00") }),
        ],
      },
    }),
    due("switch-began", "t"),
  ],
  [
    "a switch, the day after 60 days",
    factsWith({ choices: only("did-it-help"), record: { enrollments: longAgo } }),
    due("did-it-help", "2"),
  ],
  [
    "a switch, within 60 days after it",
    factsWith({
      choices: only("did-it-help"),
      record: { enrollments: longAgo },
      now: at("2026-03-03T18:00:00"),
    }),
    quiet("nothing"),
  ],
  [
    "a switch of which they said whether it helped",
    factsWith({
      choices: only("did-it-help"),
      record: {
        enrollments: longAgo,
        reflections: [{ enrollment: "2", helped: "yes", text: "", at: at("2026-03-04T10:00:00") }],
      },
    }),
    quiet("nothing"),
  ],
  [
    "21 days without work",
    factsWith({ choices: only("back-after-long"), record: { logs: [workedOn("2026-02-11")] } }),
    due("back-after-long", "2026-02-11"),
  ],
  [
    "20 days without work",
    factsWith({ choices: only("back-after-long"), record: { logs: [workedOn("2026-02-12")] } }),
    quiet("nothing"),
  ],
  [
    "21 days without work, three of them off",
    factsWith({
      choices: only("back-after-long"),
      record: {
        logs: [workedOn("2026-02-11")],
        pauses: [{ id: "p", from: "2026-02-20", to: "2026-02-22", at: at("2026-02-20") }],
      },
    }),
    quiet("nothing"),
  ],
  [
    "somebody who has never worked",
    factsWith({ choices: only("back-after-long") }),
    quiet("nothing"),
  ],
  [
    "a long absence of which was told",
    factsWith({
      record: { logs: [workedOn("2026-02-10")] },
      choices: { ...ALL, kinds: ["back-after-long", "planned-day"] },
      sent: [sentOn("2026-03-03", { kind: "back-after-long", about: "2026-02-10" })],
    }),
    quiet("away"),
  ],
  [
    "a long absence, while the others rest",
    factsWith({
      record: { logs: [workedOn("2026-02-11")] },
      choices: ALL,
      sent: [...unheard.slice(1), sentOn("2026-03-03", { kind: "resting" })],
    }),
    due("back-after-long", "2026-02-11"),
  ],
  [
    "the weekly look, on its day",
    factsWith({
      choices: { ...only("weekly-look"), lookWeekday: 3, lookHour: 18 },
    }),
    due("weekly-look", "2026-03-04"),
  ],
  [
    "the weekly look, the day after one with work",
    factsWith({
      choices: { ...only("weekly-look"), lookWeekday: 2 },
      record: { logs: [workedOn("2026-03-03")] },
    }),
    due("weekly-look", "2026-03-03"),
  ],
  [
    "the weekly look, two days after",
    factsWith({ choices: { ...only("weekly-look"), lookWeekday: 1 } }),
    quiet("nothing"),
  ],
  [
    "the weekly look, before its hour",
    factsWith({ choices: { ...only("weekly-look"), lookWeekday: 3, lookHour: 19 } }),
    quiet("nothing"),
  ],
];

test.each(KINDS)("%s", (_, facts, decision) => {
  expect(reminderDue(facts)).toEqual(decision);
});

test("of two that are due, the rarer one is said", () => {
  const facts = factsWith({ choices: ALL, record: { plannedSwitch: plan } });
  expect(reminderDue(facts)).toEqual(due("planned-switch", "plan"));
});

test("reminders rest from the word that they do until the learner is heard of", () => {
  const sent = [...unheard, sentOn("2026-03-04", { kind: "resting" })];
  expect(areResting(factsWith({ sent: unheard }))).toBe(false);
  expect(areResting(factsWith({ sent }))).toBe(true);
  expect(areResting(factsWith({ sent, record: { logs: [workedOn("2026-03-05")] } }))).toBe(false);
});

import { expect, test } from "vitest";
import { recordWith } from "../learner-example.ts";
import type { LearnerRecord } from "../record/learner-record.ts";
import { offersReminders } from "./reminder-offer.ts";
import { ALL, workedOn } from "./reminders-example.ts";

/** Mondays from the second week of March 2026 on. */
const MONDAYS = { since: "2026-03-09", weekdays: [1], reserveDays: 0 };
const offered = (today: string, record: Partial<LearnerRecord> = {}) =>
  offersReminders({ record: recordWith({ goals: [MONDAYS], ...record }), today });

test("reminders are offered from the day after a planned day that passed without work, for two weeks", () => {
  expect(offered("2026-03-09")).toBe(false);
  expect(offered("2026-03-10")).toBe(true);
  const once = { goals: [MONDAYS, { since: "2026-03-10", weekdays: [], reserveDays: 0 }] };
  expect(offered("2026-03-23", once)).toBe(true);
  expect(offered("2026-03-24", once)).toBe(false);
});

test.each([
  ["after work on it", { logs: [workedOn("2026-03-09")] }],
  [
    "where it was a day off",
    { pauses: [{ id: "p", from: "2026-03-09", to: "2026-03-09", at: new Date("2026-03-01") }] },
  ],
  ["without planned days", { goals: [] }],
  ["to whoever chose some", { reminders: ALL }],
  ["to whoever wanted none", { reminders: { ...ALL, kinds: [] } }],
])("they are not offered %s", (_, record) => {
  expect(offered("2026-03-10", record)).toBe(false);
});

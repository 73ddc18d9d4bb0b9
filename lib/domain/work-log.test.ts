import { expect, test } from "vitest";
import { canLog, logsBetween, logsOf, momentOf, workLogInputOn } from "./work-log.ts";

const TODAY = "2026-03-31";

function read(typed: Readonly<Record<string, string>>, since?: string) {
  const { success, data, error } = workLogInputOn({ today: TODAY, since }).safeParse({
    hours: "",
    ...typed,
  });
  return success ? data : error.issues.map(({ path, message }) => `${path}: ${message}`);
}

test.each([
  [{}, { hours: undefined, day: TODAY, what: undefined }],
  [
    { day: "2026-03-30", hours: "1,5" },
    { hours: 1.5, day: "2026-03-30", what: undefined },
  ],
  [
    { day: "2026-03-03", what: "A book" },
    { hours: undefined, day: "2026-03-03", what: "A book" },
  ],
  [{ day: "2026-03-02" }, ["day: log-day-out-of-range"]],
  [{ day: "2026-04-01" }, ["day: log-day-out-of-range"]],
  [{ day: "31 March" }, ["day: log-day-invalid"]],
  [{ day: "2026-02-30" }, ["day: log-day-invalid"]],
  [{ hours: "24.5" }, ["hours: work-hours-invalid"]],
  [{ what: "x".repeat(2_001) }, ["what: words-too-long"]],
])("%o is read as %o", (typed, expected) => {
  expect(read(typed)).toEqual(expected);
});

test("a log that is corrected may keep its date, however long ago", () => {
  expect(read({ day: "2025-01-01" }, "2025-01-01")).toMatchObject({ day: "2025-01-01" });
  expect(read({ day: "2025-01-02" }, "2025-01-01")).toEqual(["day: log-day-out-of-range"]);
});

const LOGS = [
  { id: "1", milestone: "git", on: TODAY, hours: 20 },
  { id: "2", what: "A book", on: TODAY, hours: 3 },
  { id: "3", milestone: "git", on: "2026-03-30", hours: 24 },
  { id: "4", milestone: "sql", on: TODAY },
];

test("a log names a milestone, or says what it was", () => {
  expect(canLog({ logs: [], log: { on: TODAY } })).toEqual({ ok: false, reason: "about-nothing" });
  expect(canLog({ logs: [], log: { on: TODAY, what: "A book" } })).toEqual({ ok: true });
  expect(canLog({ logs: [], log: { on: TODAY, milestone: "git" } })).toEqual({ ok: true });
});

test("the logs of a date have 24 hours at most, and what is said again of a milestone replaces its own", () => {
  const log = { on: TODAY, milestone: "sql" };
  expect(canLog({ logs: LOGS, log: { ...log, hours: 1 } })).toEqual({ ok: true });
  const over = { ok: false, reason: "over-a-day", hours: 25 };
  expect(canLog({ logs: LOGS, log: { ...log, hours: 2 } })).toEqual(over);
  const again = { on: TODAY, milestone: "git" };
  expect(canLog({ logs: LOGS, log: { ...again, hours: 21 } })).toEqual({ ok: true });
  expect(canLog({ logs: LOGS, log: { ...again, hours: 22 } })).toEqual(over);
});

test("a correction is not counted beside what it corrects", () => {
  const log = { on: TODAY, what: "A book", hours: 4 };
  expect(canLog({ logs: LOGS, log, except: "2" })).toEqual({ ok: true });
  expect(canLog({ logs: LOGS, log, except: "4" })).toMatchObject({ reason: "over-a-day" });
});

test("a log moves to no date that has one of its milestone, but learning elsewhere may", () => {
  const log = { on: "2026-03-30", milestone: "git", hours: 0.5 };
  expect(canLog({ logs: LOGS, log, except: "1" })).toEqual({ ok: false, reason: "logged" });
  const logs = LOGS.map((each) => ({ ...each, hours: 1 }));
  expect(canLog({ logs, log: { ...log, what: "A course" }, except: "1" })).toEqual({ ok: true });
  expect(canLog({ logs, log: { ...log, milestone: "sql" }, except: "4" })).toEqual({ ok: true });
});

test("work of an earlier date happened by the end of it, where the learner is", () => {
  const now = new Date("2026-03-31T10:00:00Z");
  const where = { today: TODAY, now, timeZone: "Asia/Kathmandu" };
  expect(momentOf({ ...where, on: TODAY })).toEqual(now);
  expect(momentOf({ ...where, on: "2026-03-30" })).toEqual(new Date("2026-03-30T18:14:59.999Z"));
});

test("logs come newest first: those of a span of dates, and those that name a milestone", () => {
  const at = (hour: number) => new Date(Date.UTC(2026, 2, 31, hour));
  const logs = [
    { id: "1", milestone: "git", on: "2026-03-29", at: at(1) },
    { id: "2", milestone: "git", on: "2026-03-30", at: at(2) },
    { id: "3", what: "A book", on: TODAY, at: at(3) },
    { id: "4", milestone: "git", on: TODAY, at: at(4) },
  ];
  const idsOf = (found: readonly Readonly<{ id: string }>[]) => found.map(({ id }) => id);
  const week = logsBetween({ logs, from: "2026-03-30", to: TODAY });
  expect(idsOf(week)).toEqual(["4", "3", "2"]);
  expect(idsOf(logsOf({ logs, milestone: "git" }))).toEqual(["4", "2", "1"]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import type { EnrollmentRecord } from "../record/enrollment.ts";
import { addDays, localDateOf } from "../time/dates.ts";
import { canTry, openTrial, TRIAL, trialEndedAt, trialEndsOn } from "./trials.ts";

const timeZone = "Europe/Berlin";
const today = "2026-06-30";
const committed: EnrollmentRecord = {
  id: "c",
  path: "backend",
  roadmap: "backend-1",
  kind: "committed",
  startedAt: new Date("2026-01-01T12:00:00Z"),
  why: "",
};

function trial(startedOn: string, otherwise: Partial<EnrollmentRecord> = {}): EnrollmentRecord {
  return {
    ...committed,
    id: `t-${startedOn}`,
    path: "devops",
    kind: "trial",
    startedAt: new Date(`${startedOn}T10:00:00Z`),
    ...otherwise,
  };
}

function ended(startedOn: string): EnrollmentRecord {
  const endedAt = new Date(`${addDays({ date: startedOn, days: 1 })}T10:00:00Z`);
  return trial(startedOn, { endedAt, endedAs: "left" });
}

test("a trial runs for 14 local dates, the first one included", () => {
  const late = { startedAt: new Date("2026-06-16T23:30:00Z") };
  expect(trialEndsOn({ trial: late, timeZone: "UTC" })).toBe("2026-06-29");
  expect(trialEndsOn({ trial: late, timeZone })).toBe("2026-06-30");
});

test.each([
  ["2026-06-30", 1, false],
  ["2026-06-28", 3, false],
  ["2026-06-17", 14, false],
  ["2026-06-16", 15, true],
  ["2026-03-01", 122, true],
])("begun on %s, it is day %i, and over: %s", (startedOn, day, isOver) => {
  const enrollments = [committed, trial(startedOn)];
  expect(openTrial({ enrollments, today, timeZone })).toMatchObject({ day, isOver });
});

test("a trial that was ended is none", () => {
  expect(
    openTrial({ enrollments: [committed, ended("2026-06-29")], today, timeZone }),
  ).toBeUndefined();
});

test("a trial that ends later than its 14 days has ended with the last of them", () => {
  const tried = trial("2026-06-01");
  const endOn = (now: string) => trialEndedAt({ trial: tried, now: new Date(now), timeZone });
  expect(endOn("2026-06-04T09:00:00Z")).toEqual(new Date("2026-06-04T09:00:00Z"));
  for (const now of ["2026-06-14T22:00:00Z", "2026-06-15T05:00:00Z", "2026-08-01T00:00:00Z"]) {
    expect(endOn(now)).toEqual(new Date("2026-06-14T21:59:59.999Z"));
  }
  expect(localDateOf({ at: endOn("2026-08-01T00:00:00Z"), timeZone })).toBe(
    trialEndsOn({ trial: tried, timeZone }),
  );
});

const runOut = trial("2026-06-01");
const running = trial("2026-06-28");

test.each<[string, readonly EnrollmentRecord[], string, Partial<ReturnType<typeof canTry>>]>([
  ["without a path", [], "devops", { ok: false, reason: "no-path" }],
  [
    "after leaving one",
    [{ ...committed, endedAt: new Date("2026-06-20"), endedAs: "left" }],
    "devops",
    { ok: false, reason: "no-path" },
  ],
  ["of one's own path", [committed], "backend", { ok: false, reason: "same-path" }],
  ["of another", [committed], "devops", { ok: true, rank: 1 }],
  [
    "shortly after committing to one",
    [{ ...committed, startedAt: new Date("2026-06-20") }],
    "devops",
    { ok: true, rank: 1 },
  ],
  ["while another runs", [committed, running], "automation", { ok: false, reason: "trial-open" }],
  ["while it runs itself", [committed, running], "devops", { ok: false, reason: "trial-open" }],
  ["where one has run out", [committed, runOut], "automation", { ok: true, rank: 2, runOut }],
  ["after one that was ended", [committed, ended("2026-06-20")], "devops", { ok: true, rank: 2 }],
  [
    "after two",
    [committed, ended("2026-05-01"), ended("2026-06-20")],
    "devops",
    { ok: false, reason: "too-many", from: "2026-07-30" },
  ],
  [
    "after two, one of them run out",
    [committed, ended("2026-05-01"), runOut],
    "devops",
    { ok: false, reason: "too-many", from: "2026-07-30" },
  ],
  [
    "after three, two of them within 90 days",
    [committed, ended("2026-04-01"), ended("2026-04-20"), ended("2026-06-20")],
    "devops",
    { ok: false, reason: "too-many", from: "2026-07-19" },
  ],
  [
    "90 days after the first of two",
    [committed, ended("2026-04-01"), ended("2026-06-20")],
    "devops",
    { ok: true, rank: 2 },
  ],
  [
    "89 days after the first of two",
    [committed, ended("2026-04-02"), ended("2026-06-20")],
    "devops",
    { ok: false, reason: "too-many", from: "2026-07-01" },
  ],
])("trying a path %s", (_, enrollments, path, expected) => {
  expect(canTry({ enrollments, path, today, timeZone })).toMatchObject(expected);
});

test("who is refused for having tried too often may try on the date that is named, and not before", () => {
  const ages = fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 0, maxLength: 6 });
  fc.assert(
    fc.property(ages, (days) => {
      const trials = days.map((age) => ended(addDays({ date: today, days: -age })));
      const enrollments = [committed, ...trials];
      const within = days.filter((age) => age < TRIAL.withinDays).length;
      const decision = canTry({ enrollments, path: "devops", today, timeZone });
      expect(decision.ok).toBe(within < TRIAL.most);
      if (decision.ok || decision.reason !== "too-many") return;
      const on = (date: string) =>
        canTry({ enrollments, path: "devops", today: date, timeZone }).ok;
      expect(on(decision.from)).toBe(true);
      expect(on(addDays({ date: decision.from, days: -1 }))).toBe(false);
    }),
    { numRuns: 500 },
  );
});

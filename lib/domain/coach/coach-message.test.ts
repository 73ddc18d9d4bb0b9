import { expect, test } from "vitest";
import { recordWith } from "../learner-example.ts";
import { comebackIn } from "../pause/comeback.ts";
import type { RoadmapDifference } from "../progress/roadmap-difference.ts";
import { type EnrollmentRecord, openEnrollment } from "../record/enrollment.ts";
import type { LearnerRecord } from "../record/learner-record.ts";
import { reviewsDue } from "../review/reviews-due.ts";
import { addDays } from "../time/dates.ts";
import { type CoachMessage, coachMessage } from "./coach-message.ts";
import type { Correction } from "./correction.ts";

const TODAY = "2026-06-30";

function daysAgo(days: number) {
  const on = addDays({ date: TODAY, days: -days });
  return { on, at: new Date(`${on}T12:00:00Z`) };
}

function worked(days: number): LearnerRecord["logs"][number] {
  return { id: `log-${days}`, milestone: "sql", hours: 1, ...daysAgo(days) };
}

function enrolled(change: Partial<EnrollmentRecord> = {}): EnrollmentRecord {
  const startedAt = daysAgo(200).at;
  return {
    id: "own",
    path: "backend",
    roadmap: "r",
    kind: "committed",
    startedAt,
    why: "",
    ...change,
  };
}

const CORRECTION: Correction = {
  id: "stalled",
  days: 20,
  lastWorkedOn: "2026-06-10",
  milestone: "sql",
};
const NEW_VERSION = { added: [], removed: [] } as unknown as RoadmapDifference;

/** Everything at once that the coach could speak of; each case takes away what came before. */
const EVERYTHING: Partial<LearnerRecord> = {
  pauses: [{ id: "p", from: TODAY, at: daysAgo(0).at }],
  plannedSwitch: {
    id: "s",
    enrollment: "own",
    path: "devops",
    reason: "",
    at: daysAgo(7).at,
    dueOn: TODAY,
  },
  logs: [worked(60), worked(50), worked(45)],
  enrollments: [
    enrolled({
      id: "before",
      path: "automation",
      startedAt: daysAgo(300).at,
      endedAt: daysAgo(100).at,
      endedAs: "switched",
      ended: { phase: "specialization", depth: 0.3, activeDays: 20 },
    }),
    enrolled({ startedAt: daysAgo(100).at, lookBackOn: TODAY }),
    enrolled({ id: "trial", path: "devops", kind: "trial", startedAt: daysAgo(20).at }),
  ],
  explanations: [{ milestone: "sql", ...daysAgo(10) }],
  correctionDismissals: [
    { correction: "memorizing", at: daysAgo(0).at, until: addDays({ date: TODAY, days: 30 }) },
  ],
};

type Case = Readonly<{ kind: CoachMessage["kind"] | undefined; without: Partial<LearnerRecord> }>;

const RECENT = { logs: [worked(9), worked(2)] };
const CASES: readonly Case[] = [
  { kind: "pause", without: {} },
  { kind: "planned-switch", without: { pauses: [] } },
  { kind: "away", without: { plannedSwitch: undefined } },
  { kind: "trial-over", without: RECENT },
  { kind: "dismissed", without: { enrollments: EVERYTHING.enrollments?.slice(0, 2) } },
  { kind: "correction", without: { correctionDismissals: [] } },
];

const AFTER_CORRECTIONS: readonly Case[] = [
  { kind: "reflection", without: {} },
  {
    kind: "look-back",
    without: { reflections: [{ enrollment: "own", text: "", at: daysAgo(1).at }] },
  },
  { kind: "reviews", without: { enrollments: [enrolled()] } },
  { kind: "new-version", without: { explanations: [] } },
];

function peeled(cases: readonly Case[], upTo: number): Partial<LearnerRecord> {
  return Object.assign({}, EVERYTHING, ...cases.slice(0, upTo + 1).map(({ without }) => without));
}

type Said = Partial<Parameters<typeof coachMessage>[0]>;

/** What the coach says at noon of a day to a learner with this record. */
function said(
  record: Partial<LearnerRecord>,
  { today = TODAY, ...otherwise }: Said = {},
): CoachMessage["kind"] | undefined {
  const whole = recordWith(record);
  const message = coachMessage({
    record: whole,
    now: new Date(`${today}T12:00:00Z`),
    today,
    timeZone: "UTC",
    isTimeZoneKnown: true,
    lookBackOn: openEnrollment(whole.enrollments)?.lookBackOn,
    comeback: comebackIn({ record: whole, today }),
    reviews: reviewsDue({ record: whole, today }),
    ...otherwise,
  });
  return message?.kind;
}

for (const [index, { kind }] of CASES.entries()) {
  test(`with everything to say that may come after it, the message is ${kind}`, () => {
    const everything = { correction: CORRECTION, newVersion: NEW_VERSION };
    expect(said(peeled(CASES, index), everything)).toBe(kind);
  });
}

for (const [index, { kind }] of AFTER_CORRECTIONS.entries()) {
  test(`without a correction, the message is ${kind} before what comes after it`, () => {
    const record = peeled([...CASES, ...AFTER_CORRECTIONS], CASES.length + index);
    expect(said(record, { newVersion: NEW_VERSION })).toBe(kind);
  });
}

test("a learner whose time zone nobody knows is asked for it before any correction, for seven days", () => {
  const asked = (days: number) =>
    said(
      { enrollments: [enrolled()], ...RECENT, joinedAt: daysAgo(days).at },
      { isTimeZoneKnown: false, correction: CORRECTION },
    );
  expect([0, 6, 7, 400].map(asked)).toEqual(["time-zone", "time-zone", "correction", "correction"]);
});

test("a trial that nobody ends is asked about before any correction, for seven days", () => {
  const asked = (days: number) => {
    const trial = enrolled({ id: "trial", kind: "trial", startedAt: daysAgo(days).at });
    return said({ enrollments: [enrolled(), trial], ...RECENT }, { correction: CORRECTION });
  };
  // Its last day is the fourteenth, thirteen days after the first.
  expect([13, 14, 20, 21, 60].map(asked)).toEqual([
    "correction",
    "trial-over",
    "trial-over",
    "correction",
    "correction",
  ]);
});

test("what nobody answered in seven days is asked where nothing else is said", () => {
  const trial = enrolled({ id: "trial", kind: "trial", startedAt: daysAgo(60).at });
  const record = { ...RECENT, joinedAt: daysAgo(90).at };
  const unknown = { isTimeZoneKnown: false };
  expect(said({ ...record, enrollments: [enrolled(), trial] }, unknown)).toBe("trial-over");
  expect(said({ ...record, enrollments: [enrolled()] }, unknown)).toBe("time-zone");
  expect(
    said({ ...record, enrollments: [enrolled()] }, { ...unknown, newVersion: NEW_VERSION }),
  ).toBe("new-version");
});

test("a planned switch that nobody answers comes first for seven days, and then after all else", () => {
  const asked = (days: number, correction?: Correction) => {
    const plannedSwitch = EVERYTHING.plannedSwitch && {
      ...EVERYTHING.plannedSwitch,
      dueOn: daysAgo(days).on,
    };
    return said({ enrollments: [enrolled()], ...RECENT, plannedSwitch }, { correction });
  };
  const pressed = [0, 6, 7].map((days) => asked(days, CORRECTION));
  expect(pressed).toEqual(["planned-switch", "planned-switch", "correction"]);
  expect(asked(400)).toBe("planned-switch");
});

test("a planned switch whose day is still to come asks for nothing", () => {
  const plannedSwitch = EVERYTHING.plannedSwitch && {
    ...EVERYTHING.plannedSwitch,
    dueOn: addDays({ date: TODAY, days: 1 }),
  };
  expect(said({ enrollments: [enrolled()], ...RECENT, plannedSwitch })).toBeUndefined();
});

test("for seven days after coming back no correction and no review is said", () => {
  const back = { enrollments: [enrolled()], logs: [worked(60), worked(6)] };
  const record = { ...back, explanations: [{ milestone: "sql", ...daysAgo(40) }] };
  expect(said(record, { correction: CORRECTION })).toBeUndefined();
  const today = addDays({ date: TODAY, days: 1 });
  expect(said(record, { today, correction: CORRECTION })).toBe("correction");
  expect(said(record, { today })).toBe("reviews");
});

test("the date to look back on is spoken of for two weeks", () => {
  const on = (days: number) =>
    said({ enrollments: [enrolled({ lookBackOn: daysAgo(days).on })], ...RECENT });
  expect([-1, 0, 13, 14].map(on)).toEqual([undefined, "look-back", "look-back", undefined]);
});

test("reminders are offered where nothing else is said", () => {
  const record = recordWith({ joinedAt: daysAgo(100).at });
  const asked = {
    ...{ record, reviews: reviewsDue({ record, today: TODAY }) },
    ...{
      now: new Date(`${TODAY}T12:00:00Z`),
      today: TODAY,
      timeZone: "UTC",
      isTimeZoneKnown: true,
    },
    offersReminders: true,
  };
  expect(coachMessage(asked)).toEqual({ kind: "reminder-offer" });
  expect(coachMessage({ ...asked, correction: CORRECTION })?.kind).toBe("correction");
  expect(coachMessage({ ...asked, isTimeZoneKnown: false })?.kind).toBe("time-zone");
  expect(coachMessage({ ...asked, offersReminders: false })).toBeUndefined();
});

import { expect, test } from "vitest";
import type { Correction } from "../corrections.ts";
import type { EnrollmentRecord } from "../enrollment/enrollment.ts";
import type { LearnerRecord } from "../learner.ts";
import { learnerOn } from "../learner-example.ts";
import type { RoadmapDifference } from "../roadmap/roadmap-difference.ts";
import { addDays } from "../words/dates.ts";
import { type CoachWord, coachWord } from "./coach-word.ts";

const TODAY = "2026-06-30";
const ROADMAP = { id: "r", path: "backend", version: 1, phases: [] };

function daysAgo(days: number) {
  const on = addDays({ date: TODAY, days: -days });
  return { on, at: new Date(`${on}T12:00:00Z`) };
}

function worked(days: number): LearnerRecord["logs"][number] {
  return { milestone: "sql", hours: 1, ...daysAgo(days) };
}

function stay(change: Partial<EnrollmentRecord> = {}): EnrollmentRecord {
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
    stay({
      id: "before",
      path: "automation",
      startedAt: daysAgo(300).at,
      endedAt: daysAgo(100).at,
      endedAs: "switched",
      ended: { phase: "specialization", depth: 0.3, activeDays: 20 },
    }),
    stay({ startedAt: daysAgo(100).at, lookBackOn: TODAY }),
    stay({ id: "trial", path: "devops", kind: "trial", startedAt: daysAgo(20).at }),
  ],
  explanations: [{ milestone: "sql", ...daysAgo(10) }],
  correctionDismissals: [
    { correction: "memorizing", at: daysAgo(0).at, until: addDays({ date: TODAY, days: 30 }) },
  ],
};

type Case = Readonly<{ kind: CoachWord["kind"] | undefined; without: Partial<LearnerRecord> }>;

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
  { kind: "reviews", without: { enrollments: [stay()] } },
  { kind: "new-version", without: { explanations: [] } },
];

function peeled(cases: readonly Case[], upTo: number): Partial<LearnerRecord> {
  return Object.assign({}, EVERYTHING, ...cases.slice(0, upTo + 1).map(({ without }) => without));
}

for (const [index, { kind }] of CASES.entries()) {
  test(`with everything to say that may come after it, the word is ${kind}`, () => {
    const learner = learnerOn({ today: TODAY, roadmap: ROADMAP, record: peeled(CASES, index) });
    const word = coachWord({ learner, correction: CORRECTION, newVersion: NEW_VERSION });
    expect(word?.kind).toBe(kind);
  });
}

for (const [index, { kind }] of AFTER_CORRECTIONS.entries()) {
  test(`without a correction, the word is ${kind} before what comes after it`, () => {
    const all = [...CASES, ...AFTER_CORRECTIONS];
    const record = peeled(all, CASES.length + index);
    const learner = learnerOn({ today: TODAY, roadmap: ROADMAP, record });
    expect(coachWord({ learner, newVersion: NEW_VERSION })?.kind).toBe(kind);
  });
}

test("a learner whose time zone nobody knows is asked for it before any correction", () => {
  const record = { enrollments: [stay()], ...RECENT };
  const learner = learnerOn({ today: TODAY, roadmap: ROADMAP, record, isTimeZoneKnown: false });
  expect(coachWord({ learner, correction: CORRECTION })?.kind).toBe("time-zone");
});

test("a planned switch whose day is still to come asks for nothing", () => {
  const plannedSwitch = EVERYTHING.plannedSwitch && {
    ...EVERYTHING.plannedSwitch,
    dueOn: addDays({ date: TODAY, days: 1 }),
  };
  const record = { enrollments: [stay()], ...RECENT, plannedSwitch };
  expect(coachWord({ learner: learnerOn({ today: TODAY, roadmap: ROADMAP, record }) })).toBe(
    undefined,
  );
});

test("for seven days after coming back no correction and no review is said", () => {
  const back = { enrollments: [stay()], logs: [worked(60), worked(6)] };
  const record = { ...back, explanations: [{ milestone: "sql", ...daysAgo(40) }] };
  const learner = learnerOn({ today: TODAY, roadmap: ROADMAP, record });
  expect(coachWord({ learner, correction: CORRECTION })).toBeUndefined();
  const later = learnerOn({
    today: addDays({ date: TODAY, days: 1 }),
    roadmap: ROADMAP,
    record,
  });
  expect(coachWord({ learner: later, correction: CORRECTION })?.kind).toBe("correction");
  expect(coachWord({ learner: later })?.kind).toBe("reviews");
});

test("the date to look back on is spoken of for two weeks", () => {
  const on = (days: number) => {
    const record = { enrollments: [stay({ lookBackOn: daysAgo(days).on })], ...RECENT };
    return coachWord({ learner: learnerOn({ today: TODAY, roadmap: ROADMAP, record }) })?.kind;
  };
  expect([-1, 0, 13, 14].map(on)).toEqual([undefined, "look-back", "look-back", undefined]);
});

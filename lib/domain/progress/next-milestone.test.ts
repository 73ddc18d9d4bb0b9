import { expect, test } from "vitest";
import type { Learner, LearnerRecord } from "../learner.ts";
import { showsNotice } from "../learner.ts";
import { recordWith } from "../learner-example.ts";
import { stateIn } from "../milestone/milestone-state.ts";
import type { Milestone, Roadmap } from "../roadmap/roadmap.ts";
import { relativeDay } from "../words/date-words.ts";
import { counted, listed } from "../words/plurals.ts";
import { nextFor } from "./next-milestone.ts";
import { progressOf } from "./progress.ts";
import { lastDeeds } from "./recent.ts";
import { tickAnnouncement } from "./tick-words.ts";

const AT = new Date("2026-03-03T12:00:00Z");
const on = "2026-03-03";

function milestone(id: string, prerequisites: readonly string[] = []): Milestone {
  const steps = ["a", "b", "c"].map((step) => ({ id: step, title: `Step ${step}`, hours: 1 }));
  const texts = {
    title: `Title ${id}`,
    outcome: "You can.",
    question: "Why?",
    criteria: [],
    resources: [],
  };
  return { id, kind: "practice", hours: 3, required: true, prerequisites, steps, ...texts };
}

const ROADMAP: Roadmap = {
  id: "r",
  path: "backend",
  version: 1,
  phases: [
    { id: "fundamentals", milestones: [milestone("one"), milestone("two", ["one"])] },
    { id: "specialization", milestones: [milestone("three", ["two"])] },
  ],
};

function learnerWith(change: Partial<LearnerRecord>): Learner {
  const record = recordWith(change);
  return {
    userId: "u",
    name: "Ada",
    now: AT,
    timeZone: "UTC",
    isTimeZoneKnown: true,
    today: on,
    record,
    roadmap: ROADMAP,
    progress: progressOf(ROADMAP, record.completions, record.waivers, record.putAside),
    paths: [],
  };
}

const done = (id: string) => ({ milestone: id, at: AT, on, prior: false });
const ticked = (id: string, step: string) => ({ milestone: id, step, at: AT, on });

test("the next milestone comes with its first open step and what it builds on", () => {
  const learner = learnerWith({ completions: [done("one")], stepTicks: [ticked("two", "a")] });
  expect(nextFor(learner)).toMatchObject({
    milestone: { id: "two" },
    phase: "fundamentals",
    step: { id: "b" },
    stepsDone: 1,
    buildsOn: ["Title one"],
    missing: [],
    isPutAside: false,
  });
});

test("with all steps ticked there is no open step", () => {
  const stepTicks = ["a", "b", "c"].map((step) => ticked("one", step));
  expect(nextFor(learnerWith({ stepTicks }))?.step).toBeUndefined();
});

test("what is put aside is passed over, and what it opens is said to be missing", () => {
  const learner = learnerWith({ putAside: [{ milestone: "one", at: AT }] });
  expect(nextFor(learner)).toMatchObject({ milestone: { id: "two" }, missing: ["Title one"] });
});

test("with everything cleared there is nothing next", () => {
  const completions = ["one", "two", "three"].map(done);
  expect(nextFor(learnerWith({ completions }))).toBeUndefined();
});

test("a completed milestone is done even where it is waived and put aside too", () => {
  const { record } = learnerWith({
    completions: [done("one")],
    waivers: [{ milestone: "one", reason: "known", at: AT }],
    putAside: [{ milestone: "one", at: AT }],
  });
  expect(stateIn(record)("one")).toEqual({ kind: "done", on, prior: false });
  expect(stateIn(record)("two")).toEqual({ kind: "open" });
});

test("the last things done come newest first, without what was known before", () => {
  const later = new Date(AT.getTime() + 1000);
  const { record } = learnerWith({
    completions: [done("one"), { ...done("two"), prior: true }],
    logs: [{ milestone: "three", at: later, on }],
  });
  expect(lastDeeds({ record, count: 3 }).map(({ kind, milestone: id }) => [kind, id])).toEqual([
    ["worked", "three"],
    ["completed", "one"],
  ]);
});

const tick = { done: true, operationId: "o" };

test.each([
  [["one"], "one", "Done. 1 of 3 on your roadmap."],
  [["one", "two"], "two", "Fundamentals complete: 2 of 2"],
  [["one", "two", "three"], "three", "Roadmap complete: 3 of 3"],
])("with %j done, ticking %s is announced as: %s", (all, id, sentence) => {
  const learner = learnerWith({ completions: all.map(done) });
  expect(tickAnnouncement({ learner, tick: { ...tick, milestone: id } })).toBe(sentence);
});

test("unticking and steps are announced too", () => {
  const learner = learnerWith({ completions: [done("one")], stepTicks: [ticked("two", "a")] });
  expect(tickAnnouncement({ learner, tick: { ...tick, milestone: "two", done: false } })).toBe(
    "Not done any more. 1 of 3 on your roadmap.",
  );
  expect(tickAnnouncement({ learner, tick: { ...tick, milestone: "two", step: "a" } })).toBe(
    "1 of 3 steps done.",
  );
});

test("the notice is shown until dismissed, and again after a further counted switch", () => {
  const hop = { from: "a", to: "b", at: AT, weight: 1, contribution: 1 };
  const focus = { level: "notice", score: 2, hops: [hop, hop], ignored: [] } as const;
  const before = new Date(AT.getTime() - 1);
  expect(showsNotice({ learner: learnerWith({}), focus })).toBe(true);
  expect(showsNotice({ learner: learnerWith({ dismissedUpTo: AT }), focus })).toBe(false);
  expect(showsNotice({ learner: learnerWith({ dismissedUpTo: before }), focus })).toBe(true);
  expect(showsNotice({ learner: learnerWith({}), focus: { ...focus, level: "steady" } })).toBe(
    false,
  );
});

test.each([
  [on, "today"],
  ["2026-03-02", "yesterday"],
  ["2026-02-28", "28 February"],
  ["2025-12-31", "31 December 2025"],
])("%s is said as %s", (date, words) => {
  expect(relativeDay({ on: date, today: on })).toBe(words);
});

test("numbers go with their nouns, and lists with their and", () => {
  expect([
    counted(1, "hour"),
    counted(2, "hour"),
    counted(1.25, "hour"),
    counted(0, "hour"),
  ]).toEqual(["1 hour", "2 hours", "1.3 hours", "0 hours"]);
  expect(listed(["a", "b", "c"])).toBe("a, b and c");
});

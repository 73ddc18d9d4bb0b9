import { expect, test } from "vitest";
import { learnerOn } from "../learner-example.ts";
import type { LearnerRecord } from "../record/learner-record.ts";
import { milestone, steps, wordedRoadmapOf } from "../roadmap/roadmap-example.ts";
import { isBegun, nextFor, weeksOf } from "./next-milestone.ts";

const AT = new Date("2026-03-03T12:00:00Z");
const on = "2026-03-03";

const needing = (id: string, ...prerequisites: readonly string[]) =>
  milestone(id, { hours: 3, prerequisites, steps: steps("a", "b", "c") });

const ROADMAP = wordedRoadmapOf({
  fundamentals: [needing("one"), needing("two", "one")],
  specialization: [needing("three", "two")],
});

function learnerWith(change: Partial<LearnerRecord>) {
  return learnerOn({ today: on, roadmap: ROADMAP, record: change });
}

const done = (id: string) => ({ milestone: id, at: AT, on, prior: false });
const ticked = (id: string, step: string) => ({ milestone: id, step, at: AT, on, prior: false });

test("the next milestone comes with its first open step and what it builds on", () => {
  const learner = learnerWith({ completions: [done("one")], stepTicks: [ticked("two", "a")] });
  expect(nextFor(learner)).toMatchObject({
    milestone: { id: "two" },
    phase: "fundamentals",
    step: { id: "b" },
    stepsDone: 1,
    buildsOn: ["Title of one"],
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
  expect(nextFor(learner)).toMatchObject({ milestone: { id: "two" }, missing: ["Title of one"] });
});

test("with everything cleared there is nothing next", () => {
  const completions = ["one", "two", "three"].map(done);
  expect(nextFor(learnerWith({ completions }))).toBeUndefined();
});

test("it stands in its own phase, and builds on what is cleared", () => {
  const completions = ["one", "two"].map(done);
  expect(nextFor(learnerWith({ completions }))).toMatchObject({
    milestone: { id: "three" },
    phase: "specialization",
    buildsOn: ["Title of two"],
    missing: [],
  });
});

test("what is missing is not among what it builds on", () => {
  const putAside = [{ milestone: "one", at: AT }];
  expect(nextFor(learnerWith({ putAside }))).toMatchObject({ buildsOn: [], isPutAside: false });
});

test("steps of another milestone are none of its own", () => {
  const learner = learnerWith({ stepTicks: [ticked("two", "a")] });
  expect(nextFor(learner)).toMatchObject({ step: { id: "a" }, stepsDone: 0 });
});

test.each([
  [["two", "three"], false],
  [["one", "two", "three"], true],
])("with %j put aside, the first one is put aside: %s", (ids, isPutAside) => {
  const putAside = ids.map((id) => ({ milestone: id, at: AT }));
  const learner = learnerWith({ putAside });
  expect(nextFor(learner)).toMatchObject({ milestone: { id: "one" }, isPutAside });
});

test("the next milestone says its hours, those of its ticked steps, and when it was last touched", () => {
  const learner = learnerWith({ stepTicks: [ticked("one", "a")] });
  const next = nextFor(learner);
  expect(next).toMatchObject({
    hours: { required: 3, cleared: 1 },
    last: { milestone: "one", step: "a", on },
  });
  expect(next && isBegun(next)).toBe(true);
  const untouched = nextFor(learnerWith({ stepTicks: [ticked("two", "a")] }));
  expect(untouched).toMatchObject({ hours: { required: 3, cleared: 0 }, last: undefined });
  expect(untouched && isBegun(untouched)).toBe(false);
});

test("a milestone takes weeks where what is left of it is more than one at that pace", () => {
  const pace = { hoursPerWeek: 6 };
  expect(weeksOf({ hours: { required: 6, cleared: 0 }, pace })).toBeUndefined();
  expect(weeksOf({ hours: { required: 24, cleared: 0 }, pace })).toBe(4);
  expect(weeksOf({ hours: { required: 24, cleared: 5 }, pace })).toBe(4);
  expect(weeksOf({ hours: { required: 24, cleared: 18 }, pace })).toBeUndefined();
});

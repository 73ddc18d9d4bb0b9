import { expect, test } from "vitest";
import { learnerOn } from "#lib/domain/learner-example";
import { tickChange } from "#lib/domain/progress/tick-change";
import type { LearnerRecord } from "#lib/domain/record/learner-record";
import { milestone, steps, wordedRoadmapOf } from "#lib/domain/roadmap/roadmap-example";
import { tickAnnouncement } from "./ticks.ts";

const at = new Date("2026-03-03T12:00:00Z");
const on = "2026-03-03";
const ROADMAP = wordedRoadmapOf({
  fundamentals: ["one", milestone("two", { steps: steps("a", "b", "c") })],
  specialization: ["three"],
});

const done = (id: string) => ({ milestone: id, at, on, prior: false });
const ticked = (id: string, step: string) => ({ milestone: id, step, at, on, prior: false });

function learnerWith(record: Partial<LearnerRecord>) {
  return learnerOn({ today: on, roadmap: ROADMAP, record });
}

function announced(after: Parameters<typeof tickChange>[0]): string {
  return tickAnnouncement(tickChange(after));
}

const tick = { done: true, operationId: "o" };

test.each([
  [["one"], "one", "Done. 1 of 3 on your roadmap."],
  [["one", "two"], "two", "Fundamentals complete: 2 of 2"],
  [["one", "two", "three"], "three", "Roadmap complete: 3 of 3"],
])("with %j done, ticking %s is announced as: %s", (all, id, sentence) => {
  const learner = learnerWith({ completions: all.map(done) });
  expect(announced({ ...learner, tick: { ...tick, milestone: id } })).toBe(sentence);
});

test("unticking and steps are announced too", () => {
  const learner = learnerWith({ completions: [done("one")], stepTicks: [ticked("two", "a")] });
  expect(announced({ ...learner, tick: { ...tick, milestone: "two", done: false } })).toBe(
    "Not done any more. 1 of 3 on your roadmap.",
  );
  expect(announced({ ...learner, tick: { ...tick, milestone: "two", step: "a" } })).toBe(
    "1 of 3 steps done.",
  );
});

test("a step of what is on no roadmap of theirs is saved, and counts nothing", () => {
  const elsewhere = { ...tick, milestone: "far", step: "a" };
  expect(announced({ ...learnerWith({}), tick: elsewhere })).toBe("Saved.");
});

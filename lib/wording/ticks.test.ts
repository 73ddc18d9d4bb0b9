import { expect, test } from "vitest";
import { learnerOn } from "#lib/domain/learner-example";
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
const ticked = (id: string, step: string) => ({ milestone: id, step, at, on });

function learnerWith(record: Partial<LearnerRecord>) {
  return learnerOn({ today: on, roadmap: ROADMAP, record });
}

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

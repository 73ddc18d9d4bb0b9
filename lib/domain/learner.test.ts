import { expect, test } from "vitest";
import { showsNotice } from "./learner.ts";
import { learnerOn } from "./learner-example.ts";
import type { LearnerRecord } from "./record/learner-record.ts";
import { wordedRoadmapOf } from "./roadmap/roadmap-example.ts";

const AT = new Date("2026-03-02T12:00:00Z");

test("the notice is shown until dismissed, and again after a further counted switch", () => {
  const hop = { from: "a", to: "b", at: AT, weight: 1, contribution: 1 };
  const focus = { level: "notice", score: 2, hops: [hop, hop], ignored: [] } as const;
  const before = new Date(AT.getTime() - 1);
  expect(showsNotice({ learner: learner(), focus })).toBe(true);
  expect(showsNotice({ learner: learner({ dismissedUpTo: AT }), focus })).toBe(false);
  expect(showsNotice({ learner: learner({ dismissedUpTo: before }), focus })).toBe(true);
  expect(showsNotice({ learner: learner(), focus: { ...focus, level: "steady" } })).toBe(false);
});

test("on the day after a switch nothing is said of a pattern, whether the switch counts or not", () => {
  const hop = { from: "a", to: "b", at: AT, weight: 1, contribution: 1 };
  const late = new Date(AT.getTime() + 1);
  const counted = {
    level: "notice",
    score: 2,
    hops: [{ ...hop, at: late }, hop],
    ignored: [],
  } as const;
  expect(showsNotice({ learner: learner(), focus: counted })).toBe(false);
  const undone = { from: "b", to: "a", at: late, rule: "undone" } as const;
  const ignored = { level: "notice", score: 2, hops: [hop, hop], ignored: [undone] } as const;
  expect(showsNotice({ learner: learner(), focus: ignored })).toBe(false);
});

function learner(record: Partial<LearnerRecord> = {}) {
  return learnerOn({
    today: "2026-03-03",
    roadmap: wordedRoadmapOf({ fundamentals: ["one"] }),
    record,
  });
}

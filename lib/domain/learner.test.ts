import { expect, test } from "vitest";
import { showsNotice } from "./learner.ts";
import { learnerOn } from "./learner-example.ts";
import type { LearnerRecord } from "./record/learner-record.ts";
import { wordedRoadmapOf } from "./roadmap/roadmap-example.ts";

const AT = new Date("2026-03-03T12:00:00Z");

test("the notice is shown until dismissed, and again after a further counted switch", () => {
  const hop = { from: "a", to: "b", at: AT, weight: 1, contribution: 1 };
  const focus = { level: "notice", score: 2, hops: [hop, hop], ignored: [] } as const;
  const before = new Date(AT.getTime() - 1);
  expect(showsNotice({ learner: learner(), focus })).toBe(true);
  expect(showsNotice({ learner: learner({ dismissedUpTo: AT }), focus })).toBe(false);
  expect(showsNotice({ learner: learner({ dismissedUpTo: before }), focus })).toBe(true);
  expect(showsNotice({ learner: learner(), focus: { ...focus, level: "steady" } })).toBe(false);
});

function learner(record: Partial<LearnerRecord> = {}) {
  return learnerOn({
    today: "2026-03-03",
    roadmap: wordedRoadmapOf({ fundamentals: ["one"] }),
    record,
  });
}

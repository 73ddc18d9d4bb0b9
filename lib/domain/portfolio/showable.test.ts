import { expect, test } from "vitest";
import type { Milestone, MilestoneKind } from "../roadmap/roadmap.ts";
import { showableOf } from "./showable.ts";

function milestone(id: string, kind: MilestoneKind): Milestone {
  return {
    ...{ id, kind, hours: 6, required: true, prerequisites: [], steps: [] },
    ...{ title: id, outcome: "", resources: [], question: "Why?", criteria: [] },
  };
}

const ALL = [
  milestone("shop", "project"),
  milestone("profile", "evidence"),
  milestone("sql", "concept"),
  milestone("api", "practice"),
];

const dated = (id: string, day: number) => {
  const on = `2026-03-0${day}`;
  return { milestone: id, at: new Date(`${on}T12:00:00Z`), on };
};

test("projects that were done and whatever has evidence can be shown, the newest first", () => {
  const { projects } = showableOf({
    record: {
      completions: ["shop", "profile", "sql"].map((id, n) => ({
        ...dated(id, n + 1),
        prior: false,
      })),
      evidence: [dated("api", 5), dated("shop", 1), dated("retired", 6)],
      explanations: [],
    },
    milestoneOf: (asked) => ALL.find(({ id }) => id === asked),
  });
  expect(
    projects.map(({ milestone: { id }, isDone, hasEvidence }) => [id, isDone, hasEvidence]),
  ).toEqual([
    ["api", false, true],
    ["profile", true, false],
    ["shop", true, true],
  ]);
});

test("answers can be shown, the newest first", () => {
  const { words } = showableOf({
    record: {
      completions: [],
      evidence: [],
      explanations: [dated("sql", 1), dated("api", 2)],
    },
    milestoneOf: (asked) => ALL.find(({ id }) => id === asked),
  });
  expect(words.map(({ id }) => id)).toEqual(["api", "sql"]);
});

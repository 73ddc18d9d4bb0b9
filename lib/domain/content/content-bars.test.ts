import { expect, test } from "vitest";
import type { Content, MilestoneContent } from "./content.ts";
import { contentBarFaults } from "./content-bars.ts";
import {
  contentOf,
  estimated,
  milestoneContent,
  projectContent,
  several,
} from "./content-example.ts";

/** One path that meets every bar: 112, 136, 40 and 156 hours. */
function soundContent(): Content {
  return contentOf({
    fundamentals: [
      ...estimated("fnd-early", 6, 7, 8, 9, 10, 8),
      projectContent("fnd-first"),
      ...estimated("fnd-late", 10, 9, 8, 7, 6, 8),
      projectContent("fnd-second"),
    ],
    paths: {
      backend: {
        specialization: [
          ...estimated("be-early", 8, 9, 10, 11, 12, 10),
          projectContent("be-first"),
          ...estimated("be-late", 12, 11, 10, 9, 8, 10),
          projectContent("be-second"),
        ],
        projects: [
          projectContent("be-p1", { hours: 20 }),
          projectContent("be-p2", { hours: 20 }),
          { optional: projectContent("be-p3", { hours: 40 }) },
        ],
        deepening: [
          ...estimated("be-month", 24, 25, 26, 27, 28, 26),
          { optional: milestoneContent("be-more") },
        ],
        portfolio: estimated("be-show", 5, 6, 7, 8, 9),
      },
    },
  });
}

/** The sound content with one milestone changed. */
function soundBut(id: string, otherwise: Partial<MilestoneContent>): Content {
  const content = soundContent();
  const before = content.milestones.get(id);
  if (!before) throw new Error(`there is no ${id}`);
  return {
    ...content,
    milestones: new Map([...content.milestones, [id, { ...before, ...otherwise }]]),
  };
}

test("content that meets every bar has no fault", () => {
  expect(contentBarFaults(soundContent())).toEqual([]);
});

test.each<readonly [string, string, Partial<MilestoneContent>, string]>([
  ["hours without a project", "be-early6", { hours: 23 }, "without a project"],
  ["hours of concepts", "be-month1", { kind: "concept", hours: 37 }, "of concepts"],
  ["too few hours", "be-p1", { hours: 19 }, "which at 8 a week"],
  ["too large a project", "be-first", { hours: 17 }, "a project of 17 hours"],
  ["hours without an estimate", "be-show1", { estimate: undefined }, "how its hours were"],
  ["nobody to ask", "be-show1", { criteria: ["A colleague runs it"] }, "someone does alone"],
  ["too little deepening", "be-month1", { hours: 20 }, "156 fill six months"],
  ["no answer", "be-show1", { answer: undefined }, "no answer"],
  ["no evidence", "be-show1", { evidence: undefined }, "what evidence convinces"],
  ["a long sentence", "be-show1", { outcome: `You can ${"do ".repeat(21)}it.` }, "a sentence of"],
  [
    "a step that says nothing to do",
    "be-show1",
    { steps: [{ id: "a", title: "The page", hours: 1 }] },
    "begins with a verb",
  ],
  ["no resources", "be-show1", { resources: [] }, "resources"],
  ["no criteria", "be-p1", { criteria: [] }, "acceptance criteria"],
  ["a title twice", "be-show1", { title: "Build be-show2" }, "the title of"],
  ["an outcome twice", "be-show1", { outcome: "You can build be-show2." }, "the outcome of"],
])("%s is found", (_, id, otherwise, reason) => {
  const reasons = contentBarFaults(soundBut(id, otherwise)).map((fault) => fault.reason);
  expect(reasons).toHaveLength(1);
  expect(reasons[0]).toContain(reason);
});

test("too few milestones and an optional first project are found", () => {
  const faults = contentBarFaults(
    contentOf({
      fundamentals: several(12, "fnd"),
      paths: { backend: { projects: [{ optional: projectContent("be-p1") }] } },
    }),
  );
  const reasons = faults.map(({ reason }) => reason).join("\n");
  expect(reasons).toContain("fundamentals has 12 milestones");
  expect(reasons).toContain("fundamentals has 0 projects");
  expect(reasons).toContain("the first 2 to 3 of projects are required");
});

test("related paths that share too little are found", () => {
  const paths = {
    backend: { specialization: several(1, "be") },
    devops: { specialization: several(1, "ops") },
  };
  const reasons = contentBarFaults(contentOf({ paths })).map(({ reason }) => reason);
  expect(reasons.join("\n")).toContain("backend brings along 0 % of this path");
});

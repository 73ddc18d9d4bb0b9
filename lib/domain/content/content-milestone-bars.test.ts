import { expect, test } from "vitest";
import type { MilestoneContent } from "./content.ts";
import { contentOf, milestoneContent, projectContent } from "./content-example.ts";
import {
  answerFaults,
  criteriaCountFaults,
  evidenceFaults,
  readingLevelFaults,
  resourceCountFaults,
  stepVerbFaults,
} from "./content-milestone-bars.ts";

function contentWith(...milestones: readonly MilestoneContent[]) {
  return contentOf({ fundamentals: milestones });
}

test("a question without an answer to compare with is a fault", () => {
  const content = contentWith(milestoneContent("a"), milestoneContent("b", { answer: undefined }));
  expect(answerFaults(content)).toEqual([
    { file: "milestones/b.yaml", at: ["question"], reason: "has no answer to compare with" },
  ]);
});

test("a milestone that does not say what evidence convinces is a fault", () => {
  const content = contentWith(
    milestoneContent("a"),
    milestoneContent("b", { evidence: undefined }),
  );
  expect(evidenceFaults(content).map(({ file }) => file)).toEqual(["milestones/b.yaml"]);
});

test("nobody reads a retired milestone any more", () => {
  const retired = milestoneContent("old", { answer: undefined, retired: "2026-11-20" });
  expect(answerFaults(contentWith(retired))).toEqual([]);
});

test("an outcome has sentences of 22 words at most; two short ones may be longer together", () => {
  const outcomeOf = (words: number) => `You can ${"do ".repeat(words - 3)}it.`;
  const faultsOf = (outcome: string) =>
    readingLevelFaults(contentWith(milestoneContent("a", { outcome })));
  expect(faultsOf(outcomeOf(22))).toEqual([]);
  expect(faultsOf(`${outcomeOf(22)} ${outcomeOf(22)}`)).toEqual([]);
  expect(faultsOf(outcomeOf(23))).toEqual([
    {
      file: "milestones/a.yaml",
      at: ["outcome"],
      reason: "has a sentence of 23 words; 22 at most",
    },
  ]);
});

test.each([
  ["The first test of a page", "The"],
  ["And then write a test", "And"],
  ["This is how a test is written", "This"],
  ["For each page, write a test", "For"],
  ["Writing a test", "Writing"],
  ["3 tests of a page", ""],
])("a step does not begin as %j does", (title, first) => {
  const steps = [
    { id: "one", title: "Write a test", hours: 1 },
    { id: "two", title, hours: 1 },
  ];
  expect(stepVerbFaults(contentWith(milestoneContent("a", { steps })))).toEqual([
    {
      file: "milestones/a.yaml",
      at: ["steps", 1, "title"],
      reason: `a step begins with a verb, not with "${first}"`,
    },
  ]);
});

test.each(["Write a test", "Bring the server up", "Re-run it", "Let a friend plant a fault"])(
  "%j begins with a verb",
  (title) => {
    const steps = [{ id: "one", title, hours: 1 }];
    expect(stepVerbFaults(contentWith(milestoneContent("a", { steps })))).toEqual([]);
  },
);

test("one to three resources", () => {
  const resource = {
    title: "A page",
    url: "https://example.org/a",
    part: "All of it",
    checked: { on: "2026-11-20", how: "index" } as const,
  };
  const faultsOf = (count: number) =>
    resourceCountFaults(
      contentWith(milestoneContent("a", { resources: Array(count).fill(resource) })),
    ).map(({ reason }) => reason);
  expect(faultsOf(0)).toEqual(["has 0 resources, not 1 to 3"]);
  expect(faultsOf(3)).toEqual([]);
  expect(faultsOf(4)).toEqual(["has 4 resources, not 1 to 3"]);
});

test("a project has four to six acceptance criteria; other kinds need none", () => {
  const content = contentWith(
    milestoneContent("a"),
    projectContent("b"),
    projectContent("c", { criteria: ["One", "Two", "Three"] }),
  );
  expect(criteriaCountFaults(content)).toEqual([
    {
      file: "milestones/c.yaml",
      at: ["criteria"],
      reason: "has 3 acceptance criteria, not 4 to 6",
    },
  ]);
});

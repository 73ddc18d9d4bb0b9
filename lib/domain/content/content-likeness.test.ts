import { expect, test } from "vitest";
import { contentOf, milestoneContent } from "./content-example.ts";
import { likeness, outcomeLikenessFaults, titleLikenessFaults } from "./content-likeness.ts";

test("likeness is the share of words, small ones left out, that two texts have in common", () => {
  expect(likeness("Test a web page", "The test of the page")).toBeCloseTo(2 / 3);
  expect(likeness("Test a page", "Serve a model")).toBe(0);
  expect(likeness("", "")).toBe(0);
});

test("the month before a title makes it no different", () => {
  expect(likeness("Month 3: infrastructure in Python", "Infrastructure in Python")).toBe(1);
  expect(likeness("Month 10 (stretch): contribute", "Contribute")).toBe(1);
});

test("two milestones with nearly the same title are named with the file of the first", () => {
  const content = contentOf({
    fundamentals: [
      milestoneContent("a", { title: "Match your evidence with real job ads" }),
      milestoneContent("b", { title: "Match evidence with real job ads" }),
      milestoneContent("c", { title: "Match your evidence with backend ads" }),
    ],
  });
  expect(titleLikenessFaults(content)).toEqual([
    {
      file: "milestones/b.yaml",
      at: ["title"],
      reason: "says nearly the same as the title of milestones/a.yaml",
    },
  ]);
});

test("two milestones with nearly the same outcome are a fault, and one that is retired is not", () => {
  const outcome = "You can show a project and explain how it works.";
  const content = contentOf({
    fundamentals: [
      milestoneContent("a", { outcome }),
      milestoneContent("b", { outcome: "You can show your project and explain how it works." }),
      milestoneContent("c", { outcome, retired: "2026-11-20" }),
    ],
  });
  expect(outcomeLikenessFaults(content).map(({ file }) => file)).toEqual(["milestones/b.yaml"]);
});

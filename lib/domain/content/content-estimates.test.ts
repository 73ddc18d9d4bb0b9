import { expect, test } from "vitest";
import { deepeningFaults, estimateFaults, evenHoursFaults } from "./content-estimates.ts";
import { contentOf, milestoneContent, several } from "./content-example.ts";

function deepening(hours: readonly number[]) {
  return contentOf({
    paths: {
      backend: {
        deepening: hours.map((each, index) =>
          milestoneContent(`month${index}`, {
            hours: each,
            steps: [{ id: "do", title: "Do it", hours: each }],
          }),
        ),
      },
    },
  });
}

test("a milestone says how its hours were estimated, unless it is retired", () => {
  const [said, silent, retired] = [
    milestoneContent("said", { estimate: "Five sittings of two hours." }),
    milestoneContent("silent", { estimate: undefined }),
    milestoneContent("retired", { retired: "2026-11-22", estimate: undefined }),
  ];
  const faults = estimateFaults(contentOf({ fundamentals: [said, silent, retired] }));
  expect(faults.map(({ file }) => file)).toEqual(["milestones/silent.yaml"]);
});

test("a phase of equal numbers is no estimate, half of them may be equal", () => {
  const reasonsFor = (hours: readonly number[]) =>
    evenHoursFaults(deepening(hours)).map(({ reason }) => reason);
  expect(reasonsFor([18, 18, 18, 20, 22, 24])).toEqual([]);
  expect(reasonsFor([18, 18, 18, 18, 22, 24])).toEqual([
    "deepening has 4 of 6 milestones at 18 hours: no estimate",
    "deepening has 4 of 6 steps at 18 hours: no estimate",
  ]);
});

test("what is optional, and fewer than six, are not held against a phase", () => {
  const optional = several(6, "more").map((milestone) => ({ optional: milestone }));
  const paths = { backend: { specialization: optional, deepening: several(5, "month") } };
  expect(evenHoursFaults(contentOf({ paths }))).toEqual([]);
});

test("the required deepening fills six months at six hours a week", () => {
  expect(deepeningFaults(deepening([56, 50, 50]))).toEqual([]);
  expect(deepeningFaults(deepening([55, 50, 50]))).toEqual([
    {
      file: "paths/backend.yaml",
      at: ["phases", "deepening"],
      reason: "the deepening has 155 required hours; 156 fill six months at six hours a week",
    },
  ]);
});

import { expect, test } from "vitest";
import { milestone, roadmapOf } from "../roadmap/roadmap-example.ts";
import { weeksToFirstProject } from "./first-project.ts";

const roadmap = roadmapOf({
  fundamentals: [milestone("fnd-a", { hours: 20 })],
  specialization: [
    milestone("be-small", { hours: 9, kind: "project" }),
    milestone("be-extra", { hours: 500, required: false }),
  ],
  projects: [
    milestone("be-plan", { hours: 1, kind: "concept" }),
    milestone("be-first", { hours: 10, kind: "project" }),
    milestone("be-second", { hours: 30, kind: "project" }),
  ],
});

test("it counts what is required up to the first project of the projects phase, and that one", () => {
  expect(weeksToFirstProject({ roadmap, hoursPerWeek: 40 })).toBe(1);
  expect(weeksToFirstProject({ roadmap, hoursPerWeek: 1 })).toBe(40);
});

test("a week that was begun counts whole", () => {
  expect(weeksToFirstProject({ roadmap, hoursPerWeek: 12 })).toBe(4);
});

test("without a project there is no answer", () => {
  const plain = roadmapOf({ fundamentals: ["fnd-a"], projects: ["be-plan"] });
  expect(weeksToFirstProject({ roadmap: plain, hoursPerWeek: 5 })).toBeUndefined();
});

test("no hours a week are refused", () => {
  expect(() => weeksToFirstProject({ roadmap, hoursPerWeek: 0 })).toThrow(RangeError);
});

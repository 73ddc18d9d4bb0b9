import { expect, test } from "vitest";
import { milestone, roadmapOf } from "../roadmap/roadmap-example.ts";
import { hoursToFirstProject, weeksToFirstProject } from "./first-project.ts";

const roadmap = roadmapOf({
  fundamentals: [
    milestone("fnd-a", { hours: 20 }),
    milestone("fnd-toy", { hours: 7, kind: "project", required: false }),
  ],
  specialization: [
    milestone("be-small", { hours: 9, kind: "project" }),
    milestone("be-extra", { hours: 500, required: false }),
  ],
  projects: [
    milestone("be-plan", { hours: 1, kind: "concept" }),
    milestone("be-optional", { hours: 100, kind: "project", required: false }),
    milestone("be-first", { hours: 10, kind: "project" }),
    milestone("be-second", { hours: 30, kind: "project" }),
  ],
});

test("the first small project is the first required one anywhere, with all that is required before it", () => {
  expect(hoursToFirstProject({ roadmap, project: "small" })).toBe(29);
});

test("the first portfolio project is the first required one of the projects phase", () => {
  expect(hoursToFirstProject({ roadmap, project: "portfolio" })).toBe(40);
});

test("a week that was begun counts whole", () => {
  const weeks = (hoursPerWeek: number) =>
    weeksToFirstProject({ roadmap, project: "portfolio", hoursPerWeek });
  expect([40, 12, 1].map(weeks)).toEqual([1, 4, 40]);
});

test("without a project there is no answer", () => {
  const plain = roadmapOf({ fundamentals: ["fnd-a"], projects: ["be-plan"] });
  for (const project of ["small", "portfolio"] as const) {
    expect(weeksToFirstProject({ roadmap: plain, project, hoursPerWeek: 5 })).toBeUndefined();
  }
});

test("a small project may be all there is", () => {
  const small = roadmapOf({ fundamentals: [milestone("fnd-toy", { hours: 7, kind: "project" })] });
  expect(weeksToFirstProject({ roadmap: small, project: "small", hoursPerWeek: 5 })).toBe(2);
  expect(
    weeksToFirstProject({ roadmap: small, project: "portfolio", hoursPerWeek: 5 }),
  ).toBeUndefined();
});

test("no hours a week are refused", () => {
  expect(() => weeksToFirstProject({ roadmap, project: "small", hoursPerWeek: 0 })).toThrow(
    RangeError,
  );
});

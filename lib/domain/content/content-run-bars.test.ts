import { expect, test } from "vitest";
import { contentOf, milestoneContent, projectContent } from "./content-example.ts";
import { conceptRunFaults, projectGapFaults } from "./content-run-bars.ts";

test("seventy-two hours may pass without a project, not seventy-three, and fundamentals count along", () => {
  const gap = (hours: number) =>
    projectGapFaults(
      contentOf({
        fundamentals: [projectContent("first"), milestoneContent("last", { hours: 4 })],
        paths: {
          backend: { specialization: [milestoneContent("long", { hours }), projectContent("p")] },
        },
      }),
    );
  expect(gap(68)).toEqual([]);
  expect(gap(69)).toEqual([
    {
      file: "paths/backend.yaml",
      at: ["phases", "specialization", 0],
      reason: "73 hours have passed here without a project",
    },
  ]);
});

test("an optional project does not end the hours without one, and the end of the phase is no project", () => {
  const specialization = [
    milestoneContent("one", { hours: 50 }),
    { optional: projectContent("maybe", { hours: 8 }) },
    milestoneContent("two", { hours: 15 }),
    milestoneContent("three"),
  ];
  const faults = projectGapFaults(contentOf({ paths: { backend: { specialization } } }));
  expect(faults.map(({ at }) => at)).toEqual([["phases", "specialization", 2]]);
});

test("concepts stand in a row for 36 hours at most, across phases, and a fault is named once", () => {
  const concept = (id: string, hours: number) => milestoneContent(id, { kind: "concept", hours });
  const faultsWith = (hours: number) =>
    conceptRunFaults(
      contentOf({
        fundamentals: [concept("a", 20)],
        paths: {
          backend: { specialization: [concept("b", hours), concept("c", 1), projectContent("p")] },
        },
      }),
    ).map(({ at, reason }) => ({ at, reason }));
  expect(faultsWith(15)).toEqual([]);
  expect(faultsWith(17)).toEqual([
    { at: ["phases", "specialization", 0], reason: "37 hours of concepts stand in a row here" },
  ]);
});

import { expect, test } from "vitest";
import { contentOf, milestoneContent, projectContent, several } from "./content-example.ts";
import {
  milestoneCountFaults,
  phaseHoursFaults,
  requiredFirstFaults,
  smallProjectFaults,
} from "./content-phase-bars.ts";

test("a phase with one milestone too few or too many is named once, fundamentals too", () => {
  const content = contentOf({
    fundamentals: several(13, "fnd"),
    paths: {
      backend: {
        specialization: several(21, "be"),
        projects: several(3, "project"),
        deepening: several(6, "month"),
        portfolio: several(5, "show"),
      },
    },
  });
  expect(milestoneCountFaults(content)).toEqual([
    {
      file: "fundamentals.yaml",
      at: ["milestones"],
      reason: "fundamentals has 13 milestones, not 14 to 18",
    },
    {
      file: "paths/backend.yaml",
      at: ["phases", "specialization"],
      reason: "specialization has 21 milestones, not 12 to 20",
    },
  ]);
});

test("required hours make a believable number of weeks; optional ones do not count", () => {
  const content = contentOf({
    fundamentals: several(12, "fnd", { hours: 8 }),
    paths: {
      backend: {
        specialization: several(16, "be", { hours: 8 }),
        projects: [
          projectContent("p1", { hours: 39 }),
          { optional: projectContent("p2", { hours: 40 }) },
        ],
      },
    },
  });
  expect(phaseHoursFaults(content)).toEqual([
    {
      file: "paths/backend.yaml",
      at: ["phases", "projects"],
      reason: "projects has 39 required hours, which at 8 a week is not 5 to 20 weeks",
    },
  ]);
});

test("a specialization holds two or three projects of 4 to 10 hours", () => {
  const faultsWith = (...hours: readonly number[]) =>
    smallProjectFaults(
      contentOf({
        fundamentals: [projectContent("f1"), projectContent("f2")],
        paths: {
          backend: {
            specialization: hours.map((each, index) =>
              projectContent(`p${index}`, { hours: each }),
            ),
          },
        },
      }),
    ).map(({ reason }) => reason);
  expect(faultsWith(4, 10)).toEqual([]);
  expect(faultsWith(8)).toEqual(["specialization has 1 projects, not 2 to 3"]);
  expect(faultsWith(8, 8, 8, 8)).toEqual(["specialization has 4 projects, not 2 to 3"]);
  expect(faultsWith(8, 11)).toEqual([
    "a project of 11 hours in specialization; here they have 4 to 10",
  ]);
});

test("fundamentals hold at least two projects", () => {
  const faults = smallProjectFaults(contentOf({ fundamentals: [projectContent("f1")] }));
  expect(faults.map(({ reason }) => reason)).toEqual([
    "fundamentals has 1 projects, not 2 or more",
  ]);
});

test("the first two projects are required and the rest optional", () => {
  const projects = [projectContent("p1"), { optional: projectContent("p2") }, projectContent("p3")];
  const faults = requiredFirstFaults(contentOf({ paths: { backend: { projects } } }));
  expect(faults.map(({ at }) => at.at(-1))).toEqual([1, 2]);
});

test("the first six checkpoints are required and the rest optional", () => {
  const deepening = [...several(6, "month"), { optional: milestoneContent("month7") }];
  const faultsOf = (given: typeof deepening) =>
    requiredFirstFaults(contentOf({ paths: { backend: { deepening: given } } }));
  expect(faultsOf(deepening)).toEqual([]);
  expect(faultsOf(several(7, "month").slice())).toHaveLength(1);
});

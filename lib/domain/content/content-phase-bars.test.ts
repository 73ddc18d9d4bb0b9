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
        specialization: several(27, "be"),
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
      reason: "fundamentals has 13 milestones, not 14 to 20",
    },
    {
      file: "paths/backend.yaml",
      at: ["phases", "specialization"],
      reason: "specialization has 27 milestones, not 12 to 26",
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

test("a specialization holds two to four projects of 4 to 16 hours", () => {
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
  expect(faultsWith(4, 16)).toEqual([]);
  expect(faultsWith(8)).toEqual(["specialization has 1 projects, not 2 to 4"]);
  expect(faultsWith(8, 8, 8, 8, 8)).toEqual(["specialization has 5 projects, not 2 to 4"]);
  expect(faultsWith(8, 17)).toEqual([
    "a project of 17 hours in specialization; here they have 4 to 16",
  ]);
});

test("fundamentals hold at least two projects", () => {
  const faults = smallProjectFaults(contentOf({ fundamentals: [projectContent("f1")] }));
  expect(faults.map(({ reason }) => reason)).toEqual([
    "fundamentals has 1 projects, not 2 or more",
  ]);
});

test("the first two projects at least are required and the rest optional", () => {
  const [one, two, three] = [projectContent("p1"), projectContent("p2"), projectContent("p3")];
  const faultsOf = (projects: readonly (typeof one | { optional: typeof one })[]) =>
    requiredFirstFaults(contentOf({ paths: { backend: { projects } } })).map(({ at }) => at.at(-1));
  expect(faultsOf([one, two, { optional: three }])).toEqual([]);
  expect(faultsOf([one, { optional: two }, three])).toEqual([1, 2]);
});

test("the first six to nine checkpoints are required and the rest optional", () => {
  const deepening = [...several(6, "month"), { optional: milestoneContent("month7") }];
  const faultsOf = (given: typeof deepening) =>
    requiredFirstFaults(contentOf({ paths: { backend: { deepening: given } } }));
  expect(faultsOf(deepening)).toEqual([]);
  expect(faultsOf([...several(9, "month"), { optional: milestoneContent("month10") }])).toEqual([]);
  expect(faultsOf(several(10, "month").slice())).toHaveLength(1);
});

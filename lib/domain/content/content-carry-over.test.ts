import { expect, test } from "vitest";
import { PATH_ORDER } from "./content.ts";
import { carryOverFaults, carryOverMatrix } from "./content-carry-over.ts";
import { contentOf, milestoneContent } from "./content-example.ts";

const shared = milestoneContent("shared", { hours: 10 });
const fundamentals = [milestoneContent("fnd", { hours: 5 })];

test("the matrix names hours and per cent for each ordered pair, with and without the fundamentals", () => {
  const content = contentOf({
    fundamentals,
    paths: {
      backend: { specialization: [shared] },
      devops: { specialization: [shared, milestoneContent("own", { hours: 20 })] },
    },
  });
  expect(carryOverMatrix(content)).toEqual([
    {
      from: "backend",
      to: "devops",
      learned: { hours: 15, percent: 42 },
      specialization: { hours: 10, percent: 33 },
    },
    {
      from: "devops",
      to: "backend",
      learned: { hours: 15, percent: 100 },
      specialization: { hours: 10, percent: 100 },
    },
  ]);
});

test("what is optional on either path is not carried over", () => {
  const content = contentOf({
    paths: {
      backend: { specialization: [{ optional: shared }] },
      devops: { specialization: [shared] },
    },
  });
  expect(carryOverMatrix(content).map(({ learned }) => learned)).toEqual([
    { hours: 0, percent: 0 },
    { hours: 0, percent: 0 },
  ]);
});

test("projects and later phases are not carried over", () => {
  const paths = { backend: { projects: [shared] }, devops: { projects: [shared] } };
  expect(carryOverMatrix(contentOf({ paths })).every(({ learned }) => learned.hours === 0)).toBe(
    true,
  );
});

test("seven paths make 42 ordered pairs", () => {
  const paths = Object.fromEntries(PATH_ORDER.map((id) => [id, { specialization: [shared] }]));
  expect(carryOverMatrix(contentOf({ paths }))).toHaveLength(42);
});

test("related paths bring along 40 per cent in both directions; others may share nothing", () => {
  const own = (id: string, hours: number) => milestoneContent(id, { hours });
  const content = contentOf({
    paths: {
      backend: { specialization: [shared, own("be", 15)] },
      "test-automation": { specialization: [shared, own("qa", 16)] },
      automation: { specialization: [own("auto", 10)] },
    },
  });
  expect(carryOverFaults(content)).toEqual([
    {
      file: "paths/test-automation.yaml",
      at: ["phases", "specialization"],
      reason: "backend brings along 38 % of this path; related paths share at least 40 %",
    },
  ]);
});

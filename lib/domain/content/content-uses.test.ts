import { expect, test } from "vitest";
import type { MilestoneContent } from "./content.ts";
import { contentOf, milestoneContent } from "./content-example.ts";
import { usesFaults } from "./content-uses.ts";

const git = milestoneContent("git");
const sql = milestoneContent("sql");

function using(...uses: readonly string[]): MilestoneContent {
  return milestoneContent("report", {
    steps: [{ id: "write", title: "Write the report", hours: 10, uses: [...uses] }],
  });
}

test("a step may use what the fundamentals and the same path teach before it", () => {
  const report = using("git", "sql");
  const content = contentOf({
    fundamentals: [git],
    paths: { backend: { specialization: [sql, report] } },
  });
  expect(usesFaults(content)).toEqual([]);
});

test("what a step uses is taught before it on every path on which the step stands", () => {
  const report = using("sql");
  const content = contentOf({
    paths: {
      backend: { specialization: [sql, report] },
      devops: { specialization: [report], projects: [sql] },
      automation: { specialization: [report] },
    },
  });
  expect(usesFaults(content)).toEqual([
    {
      file: "milestones/report.yaml",
      at: ["steps", 0, "uses", 0],
      reason: 'uses "sql", which devops does not teach before it',
    },
    {
      file: "milestones/report.yaml",
      at: ["steps", 0, "uses", 0],
      reason: 'uses "sql", which automation does not teach before it',
    },
  ]);
});

test("a required milestone uses nothing that is optional, and an optional one may", () => {
  const reasons = (report: MilestoneContent | Readonly<{ optional: MilestoneContent }>) =>
    usesFaults(
      contentOf({ paths: { backend: { specialization: [{ optional: sql }, report] } } }),
    ).map(({ reason }) => reason);
  expect(reasons(using("sql"))).toEqual(['uses "sql", which is optional on backend']);
  expect(reasons({ optional: using("sql") })).toEqual([]);
});

test("a required milestone needs nothing that is optional either", () => {
  const report = milestoneContent("report", { prerequisites: ["sql"] });
  const content = contentOf({
    paths: { backend: { specialization: [{ optional: sql }, report] } },
  });
  expect(usesFaults(content).map(({ at, reason }) => ({ at, reason }))).toEqual([
    { at: ["prerequisites", 0], reason: 'uses "sql", which is optional on backend' },
  ]);
});

test("a step names only milestones that there are, and never its own", () => {
  const content = contentOf({ paths: { backend: { specialization: [using("report", "sqll")] } } });
  expect(usesFaults(content).map(({ reason }) => reason)).toEqual([
    '"report" is this milestone itself',
    "there is no milestones/sqll.yaml",
  ]);
});

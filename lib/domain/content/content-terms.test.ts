import { expect, test } from "vitest";
import { contentOf, milestoneContent } from "./content-example.ts";
import { termFaults } from "./content-terms.ts";

const git = milestoneContent("git", { teaches: ["commit", "merge conflict", "Git"] });

function naming(title: string, id = "report") {
  return milestoneContent(id, { steps: [{ id: "do", title, hours: 10 }] });
}

test("a term may be named where it is taught and after it", () => {
  const own = milestoneContent("sql", {
    teaches: ["index"],
    steps: [{ id: "do", title: "Add an index", hours: 10 }],
  });
  const later = naming("Record the new index in two commits");
  const content = contentOf({
    fundamentals: [git],
    paths: { backend: { specialization: [own, later] } },
  });
  expect(termFaults(content)).toEqual([]);
});

test("a term that comes before its milestone is found, in the plural and between backticks too", () => {
  const early = naming("Make two `commit`s, with merge conflicts");
  const content = contentOf({ fundamentals: [early], paths: { backend: { projects: [git] } } });
  expect(termFaults(content).map(({ reason }) => reason)).toEqual([
    "names “commit”, which backend has not taught by then",
    "names “merge conflict”, which backend has not taught by then",
  ]);
});

test("a term that only another path teaches is found", () => {
  const content = contentOf({
    paths: { backend: { projects: [git] }, devops: { projects: [naming("Make a commit")] } },
  });
  expect(termFaults(content).map(({ reason }) => reason)).toEqual([
    "names “commit”, which devops has not taught by then",
  ]);
});

test("what is required names nothing that only an optional milestone teaches, and what is optional may", () => {
  const [required, optional] = [naming("Make a commit"), naming("Make a commit", "more")];
  const content = contentOf({
    paths: { backend: { specialization: [{ optional: git }], projects: [required, { optional }] } },
  });
  expect(termFaults(content)).toEqual([
    {
      file: "milestones/report.yaml",
      at: ["steps", 0, "title"],
      reason: "names “commit”, which only an optional milestone of backend teaches",
    },
  ]);
});

test("a term is a whole word, and its capitals count where it has any", () => {
  const content = contentOf({
    fundamentals: [naming("Be committed, and see what git says of a pre-commit hook")],
    paths: { backend: { projects: [git] } },
  });
  expect(termFaults(content)).toEqual([]);
});

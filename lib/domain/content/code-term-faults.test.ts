import { expect, test } from "vitest";
import { codeTermFaults } from "./code-term-faults.ts";
import { contentOf, milestoneContent } from "./content-example.ts";

function faultsOf(changed: Parameters<typeof milestoneContent>[1]) {
  const content = contentOf({ fundamentals: [milestoneContent("a", changed)] });
  return codeTermFaults(content).map(({ at, reason }) => [at.join(" "), reason]);
}

function stepsWith(title: string) {
  return [{ id: "one", title, hours: 1 }];
}

test.each([
  "len()",
  "text.split()",
  "__name__",
  "tmp_path",
  "sys.argv",
  "manage.py",
  "pyproject.toml",
])("%s is code, and stands between backticks", (code) => {
  expect(faultsOf({ steps: stepsWith(`Use \`${code}\` once`) })).toEqual([]);
  expect(faultsOf({ steps: stepsWith(`Use ${code} once`) })).toEqual([
    ["steps 0 title", `“${code}” is code without backticks`],
  ]);
});

test("what reads as words is no code", () => {
  const title = "Ask pytest (a tool) for a long-lived and/or short README, e.g. of 3 files";
  expect(faultsOf({ steps: stepsWith(title) })).toEqual([]);
});

test("a backtick that nothing closes is a fault", () => {
  expect(faultsOf({ question: "What does `len do?" })).toEqual([
    ["question", "“`” is code without backticks"],
  ]);
});

test("a title and an outcome are never set as code", () => {
  expect(faultsOf({ title: "The `len` of it", outcome: "You can `len`." })).toEqual([
    ["title", "has backticks, which are not shown as code here"],
    ["outcome", "has backticks, which are not shown as code here"],
  ]);
});

import { afterEach, expect, test } from "vitest";
import { countPlaywright } from "./playwright-report.ts";
import { formatCounts, runChecks, sum } from "./run-checks.ts";
import { countVitest } from "./vitest-report.ts";

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test, fullName: `it is ${test}` })),
});
const vitest = (numFailedTests: number, ...testResults: ReturnType<typeof file>[]) => ({
  success: numFailedTests === 0,
  numPassedTests: 4,
  numFailedTests,
  testResults,
});

test("tests that passed and failed are counted", () => {
  const report = vitest(1, file("failed", "passed", "failed"));
  expect(countVitest({ report, code: 1 })).toMatchObject({ passed: 4, failed: 1 });
});

test("a file that does not load is one failure", () => {
  const report = vitest(0, file("failed"), file("passed", "passed"));
  expect(countVitest({ report, code: 1 })).toMatchObject({ failed: 1 });
});

test("a run that fails without a failed test is one failure", () => {
  const report = vitest(0, file("passed", "passed"));
  expect(countVitest({ report, code: 1 })).toMatchObject({ failed: 1 });
});

test("a test that was left out is named", () => {
  const report = vitest(0, file("passed", "skipped"));
  expect(countVitest({ report, code: 0 }).skipped).toEqual(["it is skipped"]);
});

const playwright = (unexpected: number, flaky: number, errors: unknown[] = []) => ({
  stats: { expected: 5, unexpected, flaky },
  suites: [{ title: "switching", specs: [{ title: "later", tests: [{ status: "skipped" }] }] }],
  errors,
});

test("a story that needed a second try has failed", () => {
  const report = playwright(1, 2);
  expect(countPlaywright({ report, code: 1 })).toMatchObject({ passed: 5, failed: 3 });
});

test("an error outside the stories has failed", () => {
  const report = playwright(0, 0, [{ message: "no browser" }]);
  expect(countPlaywright({ report, code: 1 })).toMatchObject({ failed: 1 });
});

test("a run of stories that fails for no counted reason has failed", () => {
  expect(countPlaywright({ report: playwright(0, 0), code: 1 })).toMatchObject({ failed: 1 });
});

test("a story that was left out is named with its file", () => {
  const { skipped } = countPlaywright({ report: playwright(0, 0), code: 0 });
  expect(skipped).toEqual(["switching: later"]);
});

test("the last line adds everything up", () => {
  const outcomes = [
    { passed: 1, failed: 0, output: "" },
    { passed: 40, failed: 2, output: "" },
  ];
  expect(formatCounts(sum(outcomes))).toBe("41 passed, 2 failed");
});

const exitCode = process.exitCode;
afterEach(() => {
  process.exitCode = exitCode;
});

async function saidBy(...groups: readonly (readonly string[])[]): Promise<readonly string[]> {
  const said: string[] = [];
  await runChecks({
    groups: groups.map((group) =>
      group.map((output) => ({
        name: output,
        run: async () => ({ passed: 1, failed: output === "fine" ? 0 : 1, output }),
      })),
    ),
    say: (text) => said.push(text),
    stop: new AbortController().signal,
  });
  return said;
}

test("what failed before others ran is shown again at the end", async () => {
  const said = await saidBy(["broken", "fine"], ["fine"]);
  expect(said.slice(-3)).toEqual([
    "✗ broken: 1 passed, 1 failed, as shown above. The end of it again:",
    "broken",
    "3 passed, 1 failed",
  ]);
});

test("what failed last is shown once", async () => {
  const said = await saidBy(["fine"], ["broken"]);
  expect(said.filter((each) => each === "broken")).toHaveLength(1);
});

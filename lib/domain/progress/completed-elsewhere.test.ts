import { expect, test } from "vitest";
import type { EnrollmentRecord } from "../record/enrollment.ts";
import { completedElsewhere } from "./completed-elsewhere.ts";

const day = (on: number) => new Date(Date.UTC(2026, 0, on, 12));

function enrolled(path: string, from: number, to?: number): EnrollmentRecord {
  const ended = to === undefined ? {} : { endedAt: day(to), endedAs: "switched" as const };
  const id = `${path}-${from}`;
  return { id, path, roadmap: "r", kind: "committed", startedAt: day(from), why: "", ...ended };
}

const open = enrolled("devops", 20);
const enrollments = [enrolled("backend", 5, 20), open];

function carried(on: number, prior = false) {
  return completedElsewhere({
    enrollments,
    open,
    completions: [{ milestone: "sql", at: day(on), prior }],
  }).get("sql");
}

test("what was done on another path before this one began is carried over from there", () => {
  expect(carried(10)).toBe("backend");
});

test("what was done since, before any path, or before Waymark is not", () => {
  expect([carried(21), carried(2), carried(10, true)]).toEqual([undefined, undefined, undefined]);
});

test("what was done on an earlier enrollment on the same path is simply done", () => {
  const again = enrolled("backend", 40);
  const all = [...enrollments, again];
  const completions = [
    { milestone: "sql", at: day(10), prior: false },
    { milestone: "linux", at: day(30), prior: false },
  ];
  expect([...completedElsewhere({ enrollments: all, open: again, completions })]).toEqual([
    ["linux", "devops"],
  ]);
});

test("a trial gives its name only where no committed enrollment was open", () => {
  const trial = { ...enrolled("automation", 2, 12), kind: "trial" as const };
  const completions = [
    { milestone: "early", at: day(3), prior: false },
    { milestone: "late", at: day(10), prior: false },
  ];
  const answer = completedElsewhere({ enrollments: [trial, ...enrollments], open, completions });
  expect([...answer]).toEqual([
    ["early", "automation"],
    ["late", "backend"],
  ]);
});

test("without a path nothing is carried over", () => {
  const completions = [{ milestone: "git", at: day(10), prior: false }];
  expect(completedElsewhere({ enrollments: [], completions }).size).toBe(0);
});

test("an enrollment begins with its first moment, which belongs to no earlier one", () => {
  expect([carried(5), carried(20)]).toEqual(["backend", undefined]);
});

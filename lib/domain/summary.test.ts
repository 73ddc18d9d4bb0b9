import { expect, test } from "vitest";
import { recordWith } from "./learner-example.ts";
import type { LearnerRecord } from "./record/learner-record.ts";
import { nextSummaryAt, summaryOf, summaryState } from "./summary.ts";

const at = (day: number) => new Date(Date.UTC(2026, 2, day, 12));
const on = (day: number) => `2026-03-0${day}`;

function newsWith(
  change: Partial<LearnerRecord>,
  evidence: Parameters<typeof summaryOf>[0]["evidence"] = [],
) {
  return summaryOf({
    learner: {
      ...{ name: "Ada", today: on(9), timeZone: "UTC", record: recordWith(change) },
      roadmap: { id: "r", path: "backend", version: 1, phases: [] },
    },
    ...{ evidence, since: at(2), titleOf: (id: string) => `Title of ${id}` },
  });
}

test("a week without news says nothing, whatever was done before", () => {
  const completions = [{ milestone: "git", at: at(1), on: on(1), prior: false }];
  expect(newsWith({ completions }, [{ milestone: "git", url: "", at: at(1) }])).toBeUndefined();
});

test("what was done, shown and worked since then is told, and why, what for and how long is not", () => {
  const summary = newsWith(
    {
      completions: [{ milestone: "sql", at: at(4), on: on(4), prior: false }],
      logs: [{ id: "1", what: "PRIVATE", at: at(5), on: on(5), hours: 3.25 }],
      waivers: [{ milestone: "loops", reason: "PRIVATE", at: at(5) }],
      putAside: [{ milestone: "api", at: at(5) }],
    },
    [{ milestone: "blog", url: "https://example.org/", at: at(6) }],
  );
  expect(summary).toEqual({
    ...{ name: "Ada", days: 2, done: ["Title of sql"], evidence: ["Title of blog"] },
  });
});

test("the next one is due a week after the last was, or a week from now after a long silence", () => {
  expect(nextSummaryAt({ dueAt: at(2), now: at(3) })).toEqual(at(9));
  expect(nextSummaryAt({ dueAt: at(2), now: at(20) })).toEqual(at(27));
});

test("nothing is confirmed by an address alone", () => {
  expect(summaryState({ email: null, confirmedAt: null })).toBe("offered");
  expect(summaryState({ email: "m@example.org", confirmedAt: null })).toBe("asked");
  expect(summaryState({ email: "m@example.org", confirmedAt: at(1) })).toBe("confirmed");
});

import { expect, test } from "vitest";
import { recordWith } from "../learner-example.ts";
import { lastTouched } from "./last-touched.ts";

function on(day: number) {
  return { on: `2026-03-0${day}`, at: new Date(`2026-03-0${day}T12:00:00Z`) };
}

test("what was worked on and is open comes with its newest touch, the newest first", () => {
  const record = recordWith({
    stepTicks: [
      { milestone: "git", step: "one", prior: false, ...on(1) },
      { milestone: "sql", step: "a", prior: false, ...on(2) },
    ],
    logs: [
      { id: "1", milestone: "git", ...on(3) },
      { id: "2", what: "A course", ...on(4) },
    ],
  });
  expect(lastTouched(record)).toEqual([
    { milestone: "git", on: "2026-03-03", step: undefined },
    { milestone: "sql", on: "2026-03-02", step: "a" },
  ]);
});

test("what is completed or waived, and steps known before, are not among it", () => {
  const record = recordWith({
    stepTicks: [
      { milestone: "git", step: "one", prior: false, ...on(1) },
      { milestone: "sql", step: "a", prior: false, ...on(1) },
      { milestone: "css", step: "a", prior: true, ...on(1) },
    ],
    completions: [{ milestone: "git", prior: false, ...on(2) }],
    waivers: [{ milestone: "sql", reason: "known", ...on(2) }],
  });
  expect(lastTouched(record)).toEqual([]);
});

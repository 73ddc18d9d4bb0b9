import { expect, test } from "vitest";
import { recordWith } from "../learner-example.ts";
import { lastTouched, touchedElsewhere } from "./last-touched.ts";

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

test("what was touched last is offered where it is not the next, and was touched within two weeks", () => {
  const touched = [
    { milestone: "git", on: "2026-03-01" },
    { milestone: "sql", on: "2026-03-01" },
  ];
  const asked = { touched, today: "2026-03-15", next: "sql" };
  expect(touchedElsewhere(asked)).toEqual(touched[0]);
  expect(touchedElsewhere({ ...asked, next: "git" })).toBeUndefined();
  expect(touchedElsewhere({ ...asked, today: "2026-03-16" })).toBeUndefined();
  expect(touchedElsewhere({ ...asked, touched: [] })).toBeUndefined();
});

import { expect, test } from "vitest";
import { recordWith } from "../learner-example.ts";
import { lastActivities } from "./recent.ts";

const at = new Date("2026-03-03T12:00:00Z");
const on = "2026-03-03";
const done = { milestone: "one", at, on, prior: false };

test("the last things done come newest first, without what was known before", () => {
  const later = new Date(at.getTime() + 1000);
  const record = recordWith({
    completions: [done, { ...done, milestone: "two", prior: true }],
    logs: [{ id: "log", what: "a course", at: later, on }],
  });
  expect(lastActivities({ record, count: 3 })).toEqual([
    { kind: "worked", id: "log", what: "a course", at: later, on },
    { kind: "completed", milestone: "one", at, on },
  ]);
});

test("a ticked step is among them, and no more are told than are asked for", () => {
  const step = { milestone: "two", step: "a", at: new Date(at.getTime() + 1000), on };
  const known = { ...step, step: "b", prior: true };
  const stepTicks = [{ ...step, prior: false }, known];
  const record = recordWith({ completions: [done], stepTicks });
  expect(lastActivities({ record, count: 1 })).toEqual([{ kind: "step", ...step }]);
});

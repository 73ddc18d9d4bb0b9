import { expect, test } from "vitest";
import type { WorkRecord } from "../record/learner-record.ts";
import { creditsOf } from "./credits.ts";
import { completion, NO_WORK, ON_M_AND_N as placeOf, tick } from "./work-example.ts";

function hoursIn(record: Partial<WorkRecord>) {
  return creditsOf({ record: { ...NO_WORK, ...record }, placeOf }).map(({ hours }) => hours);
}

test("a step gives its hours, and a milestone its own less those of its steps ticked by then", () => {
  expect(hoursIn({ stepTicks: [tick("s1", "2026-03-01")] })).toEqual([2]);
  const completions = [completion("2026-03-03")];
  expect(hoursIn({ completions })).toEqual([10]);
  expect(hoursIn({ completions, stepTicks: [tick("s1", "2026-03-01")] })).toEqual([2, 8]);
  expect(hoursIn({ completions, stepTicks: [tick("s1", "2026-03-03")] })).toEqual([2, 8]);
});

test("a step that is ticked after its milestone gives nothing more", () => {
  const completions = [completion("2026-03-01")];
  expect(hoursIn({ completions, stepTicks: [tick("s3", "2026-03-02")] })).toEqual([0, 10]);
});

test("what was known before gives nothing, and of a milestone its known steps are taken off", () => {
  const known = { prior: true };
  expect(hoursIn({ completions: [completion("2026-03-01", known)] })).toEqual([]);
  const stepTicks = [tick("s3", "2026-03-01", known)];
  expect(hoursIn({ stepTicks })).toEqual([]);
  expect(hoursIn({ stepTicks, completions: [completion("2026-03-02")] })).toEqual([5]);
});

test("a step of a milestone that was known before gives its hours: nothing was counted for it yet", () => {
  const completions = [completion("2026-03-01", { prior: true })];
  expect(hoursIn({ completions, stepTicks: [tick("s3", "2026-03-02")] })).toEqual([5]);
});

test("what no roadmap knows gives nothing", () => {
  const completions = [completion("2026-03-01", { milestone: "retired" })];
  expect(hoursIn({ completions, stepTicks: [tick("gone", "2026-03-02")] })).toEqual([0, 0]);
});

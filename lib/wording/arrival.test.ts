import { expect, test } from "vitest";
import { formatArrivalTime, formatPhaseAhead, phaseEndTitle } from "./arrival.ts";

test("the end of a phase is told", () => {
  expect(phaseEndTitle("projects")).toBe("You finished the projects");
});

test.each([
  ["2026-03-03", "2026-05-19", "From 3 March 2026 to 19 May 2026."],
  ["2026-03-03", "2026-03-03", "On 3 March 2026."],
  [undefined, undefined, "You could do all of it before you came here."],
])("from %s to %s reads: %s", (from, to, words) => {
  expect(formatArrivalTime({ from, to })).toBe(words);
});

test.each([
  [0, 0, "Deepening comes next: 6 milestones left, 104 hours. It starts with Tidy a suite."],
  [4, 82, "Deepening comes next: 2 milestones left, 22 hours. Continue with Tidy a suite."],
])("a phase ahead with %d milestones done is begun, or continued", (cleared, hours, words) => {
  const counts = { required: 6, cleared, waived: 0, percent: 0 };
  const phase = { ...counts, id: "deepening", hours: { required: 104, cleared: hours } } as const;
  expect(formatPhaseAhead({ phase, next: "Tidy a suite" })).toBe(words);
});

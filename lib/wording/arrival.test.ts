import { expect, test } from "vitest";
import { formatArrivalTime, phaseEndTitle } from "./arrival.ts";

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

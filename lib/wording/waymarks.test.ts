import { expect, test } from "vitest";
import { formatMilestoneState, formatSharedState, formatWaymark } from "./waymarks.ts";

const on = "2026-03-03";

test("a waymark says how it stands, and that it is optional", () => {
  expect(formatWaymark({ state: "carried", isOptional: false })).toBe("carried over");
  expect(formatWaymark({ state: "open", isOptional: true })).toBe("optional, to do");
});

test.each([
  [{ kind: "done", on, prior: false }, undefined, "done 3 March 2026"],
  [{ kind: "done", on, prior: false }, "Backend", "carried over from Backend"],
  [{ kind: "done", on, prior: true }, undefined, "done before Waymark"],
  [{ kind: "waived", reason: "I know it" }, undefined, "skipped permanently: I know it"],
  [{ kind: "aside" }, undefined, "put aside for now"],
  [{ kind: "open" }, undefined, undefined],
] as const)(
  "a milestone of one's own that is %j, from %s, reads: %s",
  (state, carriedFrom, words) => {
    expect(formatMilestoneState({ state, carriedFrom })).toBe(words);
  },
);

test.each([
  [{ state: "done", on }, "done 3 March 2026"],
  [{ state: "done" }, "done"],
  [{ state: "prior", on }, "done before Waymark"],
  [{ state: "waived" }, "skipped permanently"],
  [{ state: "next" }, "to do"],
  [{ state: "open" }, "to do"],
] as const)("for a mentor, %j reads: %s", (milestone, words) => {
  expect(formatSharedState(milestone)).toBe(words);
});

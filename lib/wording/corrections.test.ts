import { expect, test } from "vitest";
import { CORRECTION_IDS } from "#lib/domain/coach/correction";
import { verdict } from "#lib/domain/coach/correction-example";
import type { Correction } from "#lib/domain/corrections";
import { CLAIMS, evidenceFor } from "./claims.ts";
import {
  correctionAction,
  correctionFact,
  correctionRule,
  formatHidden,
  WHY,
} from "./corrections.ts";

const titleOf = {
  milestone: (id: string) => `M ${id}`,
  step: (_: string, id: string) => `S ${id}`,
};

const gap = {
  id: "skipped-fundamentals",
  beyond: 3,
  required: 17,
  cleared: 2,
  milestone: "f3",
} as const;
const hell = { id: "tutorial-hell", hours: 41.9, since: "2026-03-03", milestone: "s1" } as const;
const unseen = { id: "no-portfolio", projects: 2, milestone: "p1" } as const;
const learned = { id: "memorizing", completions: 5, milestone: "f9" } as const;
const quiet = { id: "stalled", days: 14, lastWorkedOn: "2026-03-03", milestone: "c1" } as const;

test.each([
  [
    gap,
    "You have completed 3 milestones beyond the fundamentals, with 2 of the 17 required fundamentals done.",
  ],
  [hell, "41 hours of work on concepts, and none on practice or projects since 3 March 2026."],
  [
    { ...hell, since: undefined },
    "41 hours of work on concepts, and none yet on practice or projects.",
  ],
  [unseen, "You have completed 2 projects, and none of them has evidence yet."],
  [learned, "None of the last 5 milestones that you completed has an answer in your own words."],
  [quiet, "Your last work day was 3 March 2026: 14 days ago, pauses not counted."],
] as const)("%o says its numbers", (correction, fact) => {
  expect(correctionFact(correction)).toBe(fact);
});

test.each<[Correction, string, string]>([
  [{ id: "path-hopping", focus: verdict("notice"), milestone: "c1" }, "c1", "Continue with “M c1”"],
  [gap, "f3", "Start “M f3”"],
  [hell, "s1", "Start “M s1”"],
  [unseen, "p1#evidence", "Add evidence to “M p1”"],
  [learned, "f9#own-words", "Explain “M f9”"],
  [quiet, "c1", "Continue with “M c1”"],
  [{ ...quiet, step: "two" }, "c1", "Continue with “S two”"],
])("%o leads to one milestone", (correction, place, label) => {
  expect(correctionAction({ correction, titleOf })).toEqual({
    href: `/milestones/${place}`,
    label,
  });
});

test("path-hopping with everything cleared leads nowhere", () => {
  const correction = { id: "path-hopping", focus: verdict("notice") } as const;
  expect(correctionAction({ correction, titleOf })).toBeUndefined();
});

test("every correction says why it may matter, where that is explained, and when it is said", () => {
  const anchors = [...CLAIMS.map(({ id }) => id), "path-hopping", "our-numbers"];
  for (const id of CORRECTION_IDS) {
    expect(anchors).toContain(WHY[id].claim);
    expect(correctionRule(id)).toMatch(/\.$/);
  }
  expect(evidenceFor("doing")).toBe("/evidence#doing");
});

test("a dismissal says until when", () => {
  expect(formatHidden({})).toBe("hidden for good");
  expect(formatHidden({ until: "2026-04-01" })).toBe("hidden until 1 April 2026");
});

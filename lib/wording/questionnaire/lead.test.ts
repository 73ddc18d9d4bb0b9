import { expect, test } from "vitest";
import { formatLead } from "./lead.ts";

const entry = { points: 0, reasons: [], counts: [], objections: [], notes: [] };

function wordsOf(lead: Readonly<{ points: number; answersToChange: number | undefined }>): string {
  const ranked = (["devops", "backend"] as const).map((path) => ({ ...entry, path }));
  const ranking = { ok: true, answered: 12, ranked, lead } as const;
  return formatLead({ ranking, titleOf: (path) => path.toUpperCase() });
}

test.each([
  [0, 1, "DEVOPS and BACKEND are tied."],
  [1, 1, "DEVOPS comes first, and BACKEND second. It is close: one other answer"],
  [5, 2, "It is fairly close: two other answers could"],
  [9, 3, "It is clear: it would take three other answers"],
  [2, undefined, "No other answer would swap the two"],
])("a lead of %d points and %s answers in words", (points, answersToChange, words) => {
  expect(wordsOf({ points, answersToChange })).toContain(words);
});

test("an answer that speaks against the first path stands in the headline", () => {
  const objections = ["It needs mathematics, and you would rather stay away from it."];
  const ranked = [
    { ...entry, path: "machine-learning" as const, objections },
    { ...entry, path: "backend" as const },
  ];
  const lead = { points: 3, answersToChange: 2 };
  const ranking = { ok: true, answered: 12, ranked, lead } as const;
  expect(formatLead({ ranking, titleOf: (path) => path })).toMatch(
    /^machine-learning comes first, .* But not everything you said goes with machine-learning: It needs mathematics/,
  );
});

import { expect, test } from "vitest";
import { PATH_ORDER } from "#lib/domain/content/content";
import { addressOf } from "#lib/domain/questionnaire/answer-sheet";
import { choiceTexts } from "./page-texts.ts";

const ranked = PATH_ORDER.map((path) => ({
  path,
  points: 1,
  reasons: [],
  counts: [],
  objections: [],
  notes: [],
}));
const lead = { points: 1, answersToChange: 1 };

test("a ranking is called by its first three", () => {
  const [first, second, third] = PATH_ORDER;
  const { title, description } = choiceTexts({
    ranking: { ok: true, answered: 3, ranked, lead },
    titleOf: (path) => path.toUpperCase(),
  });
  expect(title).toBe(`My ranking: ${first?.toUpperCase()} first`);
  expect(description).toContain(`Then ${second?.toUpperCase()} and ${third?.toUpperCase()}.`);
});

test("without answers it is the questionnaire", () => {
  const ranking = { ok: false, reason: "nothing-answered" } as const;
  expect(choiceTexts({ ranking, titleOf: String }).title).toBe("Thirteen questions");
});

test("the address of a result holds its answers, and nothing else", () => {
  const sheet = new Map([["q1", "a"]]);
  expect(addressOf({ page: "/choose", sheet })).toBe("/choose?q1=a");
  expect(addressOf({ page: "/choose", sheet: new Map() })).toBe("/choose");
});

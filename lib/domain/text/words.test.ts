import fc from "fast-check";
import { expect, test } from "vitest";
import { marked, wordsIn, wordsOfQuery } from "./words.ts";

test("words are compared without case, accents and punctuation", () => {
  expect(wordsIn("CI/CD, naïve Crème-brûlée (3.14)")).toEqual([
    "ci",
    "cd",
    "naive",
    "creme",
    "brulee",
    "3",
    "14",
  ]);
});

test("a query of signs and pictures holds no words", () => {
  expect(wordsOfQuery("% .* [a-z]{0}".replaceAll(/[a-z0]/g, ""))).toEqual([]);
  expect(wordsOfQuery("🐍 \\ ' --")).toEqual([]);
});

test("each word of a query counts once, and of a very long one only the beginning", () => {
  expect(wordsOfQuery("SQL sql Sql")).toEqual(["sql"]);
  expect(wordsOfQuery("a b c d e f g h i j k l m n")).toHaveLength(12);
  expect(wordsOfQuery("x".repeat(5000))[0]).toHaveLength(200);
});

test("what begins with a word of the query is marked as far as it was typed", () => {
  expect(marked({ text: "Design the tables", words: ["tab", "de"] })).toEqual([
    { text: "De", isFound: true },
    { text: "sign the ", isFound: false },
    { text: "tab", isFound: true },
    { text: "les", isFound: false },
  ]);
});

test("a letter is marked together with the accent upon it", () => {
  const text = "cafe\u0301s";
  expect(marked({ text, words: ["cafe"] })[0]).toEqual({ text: "cafe\u0301", isFound: true });
});

test("joined, the stretches are the text again", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.string()), (text, queries) => {
      const words = wordsOfQuery(queries.join(" "));
      expect(
        marked({ text, words })
          .map((stretch) => stretch.text)
          .join(""),
      ).toBe(text);
    }),
    { numRuns: 500 },
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { drawable, pageDescription } from "./page-texts.ts";

test("a short description stays as it is", () => {
  expect(pageDescription("You build things.")).toBe("You build things.");
});

test("a long one ends with a sentence", () => {
  const text = `You build things. You keep them running. ${"And more of it ".repeat(12)}.`;
  expect(pageDescription(text)).toBe("You build things. You keep them running.");
});

test("a long sentence ends with a whole word", () => {
  const cut = pageDescription("seven words ".repeat(30));
  expect(cut).toMatch(/(seven|words)…$/);
});

test("no description is longer than 160 characters", () => {
  fc.assert(
    fc.property(fc.array(fc.lorem({ mode: "sentences" })), (sentences) => {
      expect(pageDescription(sentences.join(" ")).length).toBeLessThanOrEqual(160);
    }),
  );
});

test("what our fonts do not hold is not drawn", () => {
  expect(drawable("Python 🐍 für “alle” 日本 – gut")).toBe("Python für “alle” – gut");
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { decodedPath, isStorable } from "./storable.ts";

test.each([
  ["", true],
  ["Grüße, 你好 👩‍🚀\n\tand \u0001", true],
  ["a\0b", false],
  ["\ud800", false],
  ["\udc00 first", false],
])("whether %j can be kept: %s", (text, expected) => {
  expect(isStorable(text)).toBe(expected);
});

test.each([
  ["/paths/backend", "/paths/backend"],
  ["/paths/caf%C3%A9", "/paths/café"],
  ["/paths/%FF", undefined],
  ["/paths/%", undefined],
  ["/paths/%E0%A4%A", undefined],
  ["/milestones/%00", undefined],
  ["/milestones/%ED%A0%80", undefined],
])("the path %s is meant as %s", (path, expected) => {
  expect(decodedPath(path)).toBe(expected);
});

test("what was encoded from a text that can be kept decodes to it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      fc.pre(isStorable(text));
      expect(decodedPath(encodeURIComponent(text))).toBe(text);
    }),
  );
});

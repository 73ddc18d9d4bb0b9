import fc from "fast-check";
import { expect, test } from "vitest";
import { csvOf } from "./csv.ts";

test.each([
  ["=1+1", "'=1+1"],
  ["+1", "'+1"],
  ["-1", "'-1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  ["\0=1", "'=1"],
  ["\r=1", `"'\r=1"`],
])("a cell that begins like a formula is a text: %j", (cell, written) => {
  expect(csvOf([[cell]])).toBe(`${written}\r\n`);
});

test.each([
  ["2026-03-03", "2026-03-03"],
  ["a, b", '"a, b"'],
  ['say "no"', '"say ""no"""'],
  ["two\nlines", '"two\nlines"'],
  [" kept ", '" kept "'],
  ["", ""],
  ["a=b", "a=b"],
])("every other text stays as it is: %j", (cell, written) => {
  expect(csvOf([[cell]])).toBe(`${written}\r\n`);
});

test("numbers are written as numbers, also negative ones", () => {
  expect(csvOf([[1.5, -2, "a"]])).toBe("1.5,-2,a\r\n");
});

test("no text makes a cell that begins like a formula, or more cells than one", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const line = csvOf([[text, "end"]]).slice(0, -2);
      const cell = line.slice(0, -",end".length);
      expect(line.endsWith(",end")).toBe(true);
      const isQuoted = cell.startsWith('"');
      const inside = isQuoted ? cell.slice(1, -1).replaceAll('""', "") : cell;
      expect(inside).not.toMatch(/^[=+\-@\t\r]/);
      if (isQuoted) expect(inside).not.toContain('"');
      else expect(inside).not.toMatch(/[",\r\n]/);
    }),
    { numRuns: 2_000 },
  );
});

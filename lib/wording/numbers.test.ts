import { expect, test } from "vitest";
import {
  capitalised,
  cardinal,
  counted,
  formatAbout,
  formatMegabytes,
  listed,
  ordinal,
} from "./numbers.ts";

test("numbers are words up to twelve and digits after it", () => {
  expect([0, 1, 12, 13, 1200].map(cardinal)).toEqual(["no", "one", "twelve", "13", "1,200"]);
});

test("ranks are words up to the twelfth, then digits with the right ending", () => {
  expect([1, 2, 3, 12].map(ordinal)).toEqual(["first", "second", "third", "twelfth"]);
  expect([13, 21, 22, 23, 24, 111].map(ordinal)).toEqual([
    "13th",
    "21st",
    "22nd",
    "23rd",
    "24th",
    "111th",
  ]);
});

test("a sentence begins with a capital letter", () => {
  expect(capitalised("two switches")).toBe("Two switches");
  expect(capitalised("")).toBe("");
});

test("numbers go with their nouns, and lists with their and", () => {
  expect([
    counted(1, "hour"),
    counted(2, "hour"),
    counted(1.25, "hour"),
    counted(0, "hour"),
    counted(1.04, "hour"),
    counted(0.96, "hour"),
    counted(1.05, "hour"),
    counted(-1, "point"),
  ]).toEqual([
    "1 hour",
    "2 hours",
    "1.3 hours",
    "0 hours",
    "1 hour",
    "1 hour",
    "1.1 hours",
    "-1 point",
  ]);
  expect(listed(["a", "b", "c"])).toBe("a, b and c");
});

test("bytes are read as megabytes", () => {
  expect(formatMegabytes(12_540_000)).toBe("12.5 MB");
});

test("an estimate says that it is one, and no more digits than are known", () => {
  expect([1_234_567, 996_000, 43, 0].map(formatAbout)).toEqual([
    "about 1,200,000",
    "about 1,000,000",
    "about 43",
    "about 0",
  ]);
});

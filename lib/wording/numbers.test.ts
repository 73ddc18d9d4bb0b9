import { expect, test } from "vitest";
import { capitalised, cardinal, ordinal } from "./numbers.ts";

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

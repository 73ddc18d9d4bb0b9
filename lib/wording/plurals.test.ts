import { expect, test } from "vitest";
import { counted, listed } from "./plurals.ts";

test("numbers go with their nouns, and lists with their and", () => {
  expect([
    counted(1, "hour"),
    counted(2, "hour"),
    counted(1.25, "hour"),
    counted(0, "hour"),
  ]).toEqual(["1 hour", "2 hours", "1.3 hours", "0 hours"]);
  expect(listed(["a", "b", "c"])).toBe("a, b and c");
});

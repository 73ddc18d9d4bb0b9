import { expect, test } from "vitest";
import { withoutCodeMarks } from "./code-marks.ts";

test("without its marks, code reads as the words around it", () => {
  expect(withoutCodeMarks("Count with `len()` and compare with `==`.")).toBe(
    "Count with len() and compare with ==.",
  );
});

import { expect, test } from "vitest";
import { formatDepth, formatSnapshot } from "./enrollments.ts";

test("depth is said in whole per cent, and 100 only when everything is cleared", () => {
  const said = [0, 0.29, 0.345, 0.9999, 1].map((depth) => formatDepth(depth).split("\u00a0")[0]);
  expect(said).toEqual(["0", "29", "34", "99", "100"]);
  expect(formatDepth(0.34)).toBe("34\u00a0% of the specialization and project hours");
});

test("a snapshot is said with its phase, its work days and its depth", () => {
  expect(formatSnapshot({ phase: "projects", depth: 0.5, activeDays: 1 })).toBe(
    "in the projects after 1 work day, with 50\u00a0% of the specialization and project hours done",
  );
  expect(formatSnapshot({ phase: "fundamentals", depth: 0, activeDays: 0 })).toBe(
    "in the fundamentals after 0 work days, with none of the specialization and project hours done",
  );
});

import { expect, test } from "vitest";
import { tableOf } from "./table.ts";

test("a table is Markdown whose columns line up: the first to the left, the others to the right", () => {
  const rows = [
    ["/today", "0.61"],
    ["a tick", "12.5"],
  ];
  expect(tableOf({ heads: ["what", "ratio"], rows })).toBe(
    ["| what   | ratio |", "| ------ | ----: |", "| /today |  0.61 |", "| a tick |  12.5 |"].join(
      "\n",
    ),
  );
});

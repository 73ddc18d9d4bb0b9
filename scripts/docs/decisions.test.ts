import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkout } from "../launch/checkout.mjs";

const FOLDER = join(checkout, "docs", "decisions");
const NAMES = readdirSync(FOLDER).toSorted();

test("decisions are numbered without a gap, each number once", () => {
  const numbers = NAMES.map((name) => name.slice(0, 3));
  expect(numbers).toEqual(NAMES.map((_, index) => String(index + 1).padStart(3, "0")));
});

test.each(NAMES)("%s begins with its number", (name) => {
  expect(readFileSync(join(FOLDER, name), "utf8")).toMatch(new RegExp(`^# ${name.slice(0, 3)} · `));
});

import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Words of dates and times come from `dates.ts`; the domain reads local dates, and a browser names its own zone. */
const OWN_WORDS = /\bIntl\.DateTimeFormat\(\s*["'[]|\.toLocale(?:Date|Time)String\(/;
const KEEPERS = /^lib\/(?:wording\/dates|domain\/time\/(?:dates|wall-clock))\.ts$|\.test\.tsx?$/;

test("dates and times are written in one way, by one module", () => {
  const files = globSync("{app,components,lib}/**/*.{ts,tsx}").filter(
    (file) => !KEEPERS.test(file),
  );
  expect(files.length).toBeGreaterThan(500);
  expect(files.filter((file) => OWN_WORDS.test(readFileSync(file, "utf8")))).toEqual([]);
});

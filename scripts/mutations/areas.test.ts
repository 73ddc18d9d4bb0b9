import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { AREAS, NOT_MUTATED } from "../../stryker.config.mjs";
import { checkout } from "../launch/checkout.mjs";

test("every area of the domain has its mutants looked for, or says why not", () => {
  const areas = readdirSync(join(checkout, "lib", "domain"))
    .filter((name) => !/\.test\.ts$|-example\.ts$/.test(name))
    .map((name) => name.replace(/\.ts$/, ""));
  const mutated = Object.values(AREAS)
    .flat()
    .map((file) => file.split(/[/.]/)[0] ?? "");
  const known = new Set([...mutated, ...Object.keys(NOT_MUTATED)]);
  expect(areas.filter((area) => !known.has(area))).toEqual([]);
  expect([...known].filter((area) => !areas.includes(area))).toEqual([]);
});

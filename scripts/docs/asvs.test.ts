import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkout } from "../launch/checkout.mjs";
import { ASVS_REQUIREMENTS } from "./asvs-requirements.ts";
import { PAGES } from "./pages.ts";

const text = PAGES.find(({ path }) => path === "docs/asvs.md")?.text ?? "";
const rows = [
  ...text.matchAll(/^\| (\d+\.\d+\.\d+) +\| (\d) +\| (.+?) +\| (.+?) +\| (.+?) +\|$/gm),
].map(([, id = "", level = "", , here = "", how = ""]) => ({ id, level, here, how }));

test.each([1, 2] as const)("every requirement of level %i stands there once", (level) => {
  const stated = rows.filter((row) => row.level === String(level)).map(({ id }) => id);
  expect(stated).toEqual(ASVS_REQUIREMENTS[level].trim().split(/\s+/));
});

test("each is met, the operator's, met in part, or does not apply, and says how or why", () => {
  const known = ["met", "operator", "**in part**", "does not apply"];
  expect(rows.filter(({ here, how }) => !known.includes(here) || how.length < 4)).toEqual([]);
});

test("what is said to be met names a promise, a page or a test", () => {
  const unproven = rows.filter(({ here, how }) => here === "met" && !/\]\(|`/.test(how));
  expect(unproven.map(({ id, how }) => `${id}: ${how}`)).toEqual([]);
});

test("the numbers of the summary are those of the table", () => {
  const count = (here: string) => rows.filter((row) => row.here === here).length;
  expect(text.replaceAll("\n", " ")).toContain(
    `Of ${rows.length} requirements, ${count("met")} are met, ${count("operator")} are the operator's, ${count("**in part**")} are met in part, and ${count("does not apply")} do not apply.`,
  );
});

test("each test that is named is there", () => {
  const named = [...text.matchAll(/`([\w/.-]+\.(?:test|spec|story)\.ts)`/g)].map(
    ([, path = ""]) => path,
  );
  expect(named.length).toBeGreaterThan(100);
  expect([...new Set(named)].filter((path) => !existsSync(join(checkout, path)))).toEqual([]);
});

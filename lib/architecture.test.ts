import { cruise } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { expect, test } from "vitest";
import rules, { folderRules } from "../.dependency-cruiser.mjs";

/** Milliseconds: it reads every module, which takes a while on a busy machine. */
const PATIENCE = 120_000;

async function violationsOf({ options, ...ruleSet }: typeof rules): Promise<readonly string[]> {
  const { output } = await cruise(
    ["app", "components", "instrumentation.ts", "lib", "prisma", "proxy.ts", "scripts"],
    { ...options, ruleSet, validate: true },
    undefined,
    { tsConfig: extractTSConfig("tsconfig.json") },
  );
  if (typeof output === "string") throw new Error("dependency-cruiser answered with text");
  const { summary } = output;
  // On a TypeScript that it does not understand, dependency-cruiser sees nothing and passes.
  expect(summary.totalCruised).toBeGreaterThan(20);
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

test("imports flow one way, without cycles, and Prisma stands in one place", {
  timeout: PATIENCE,
}, async () => {
  expect(await violationsOf(rules)).toEqual([]);
});

test("no folder imports one that imports it", { timeout: PATIENCE }, async () => {
  expect(await violationsOf(folderRules)).toEqual([]);
});

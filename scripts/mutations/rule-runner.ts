import { globSync } from "node:fs";
import { registerHooks } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import {
  INSTRUMENTER_CONSTANTS,
  type InstrumenterContext,
  type StrykerOptions,
} from "@stryker-mutator/api/core";
import { commonTokens, declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import {
  type CompleteDryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import type { RuleTest } from "./rule-tests.ts";

/** What the mutants in the code ask: which of them is switched on. */
const mutants: InstrumenterContext = {};

/**
 * Runs the tests of the rules for Stryker in one process, in which they are loaded once and one mutant after another is
 * switched on: rules keep no state. Vitest loads everything anew for each, which takes many times as long.
 */
class RuleRunner implements TestRunner {
  static inject = tokens(commonTokens.options);
  readonly #files: readonly string[];
  #loaded: readonly RuleTest[] | undefined;

  constructor({ mutate }: StrykerOptions) {
    this.#files = testsBeside(mutate);
  }

  /** A mutant of what runs while a module is loaded gets a process of its own. */
  capabilities() {
    return { reloadEnvironment: false };
  }

  async dryRun() {
    const result = await run({ tests: await this.#tests(), untilFailure: false });
    return { ...result, mutantCoverage: mutants.mutantCoverage };
  }

  async mutantRun({
    activeMutant: { id },
    mutantActivation,
    hitLimit,
    testFilter,
    disableBail,
  }: MutantRunOptions) {
    mutants.hitCount = 0;
    mutants.hitLimit = hitLimit;
    if (mutantActivation === "static") mutants.activeMutant = id;
    const tests = await this.#tests();
    mutants.activeMutant = id;
    const asked = tests.filter((each) => testFilter?.includes(each.id) ?? true);
    const result = await run({ tests: asked, untilFailure: !disableBail });
    return toMutantRunResult(determineHitLimitReached(mutants.hitCount, hitLimit) ?? result);
  }

  async #tests() {
    this.#loaded ??= await loadTests(this.#files);
    return this.#loaded;
  }
}

/** Rules are judged by the tests of their own area. */
function testsBeside(mutated: readonly string[]): readonly string[] {
  const rules = mutated.filter((glob) => !glob.startsWith("!"));
  return rules.map((glob) => glob.replace(/\.ts$/, ".test.ts").replace(/\*\*$/, "**/*.test.ts"));
}

/** Loads the tests from the folder in which Stryker has made the mutants; what they import of Vitest is stood in for. */
async function loadTests(files: readonly string[]): Promise<readonly RuleTest[]> {
  Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: mutants });
  const standIn = new URL("rule-tests.ts", import.meta.url).href;
  registerHooks({
    resolve: (specifier, context, nextResolve) =>
      /^(vitest|fast-check)$/.test(specifier) && context.parentURL?.includes("/lib/domain/")
        ? { url: standIn, shortCircuit: true }
        : nextResolve(specifier, context),
  });
  const { testsOf } = await import("./rule-tests.ts");
  const tests: RuleTest[] = [];
  const found = globSync(files).toSorted((one, other) => costOf(one) - costOf(other));
  for (const file of found) {
    const load = () => import(pathToFileURL(resolve(file)).href);
    tests.push(...(await testsOf({ file, load })));
  }
  return tests;
}

/** Properties take longest: what a row of examples notices is not asked of them. */
function costOf(file: string): number {
  return file.includes("-properties") ? 1 : 0;
}

async function run({
  tests,
  untilFailure,
}: Readonly<{
  tests: readonly RuleTest[];
  untilFailure: boolean;
}>): Promise<CompleteDryRunResult> {
  const results: TestResult[] = [];
  for (const test of tests) {
    mutants.currentTestId = test.id;
    const result = await resultOf(test);
    mutants.currentTestId = undefined;
    results.push(result);
    if (result.status === TestStatus.Failed && untilFailure) break;
  }
  return { status: DryRunStatus.Complete, tests: results };
}

async function resultOf({ id, name, file, body }: RuleTest): Promise<TestResult> {
  const begun = performance.now();
  const about = () => ({ id, name, fileName: file, timeSpentMs: performance.now() - begun });
  try {
    await body();
    return { ...about(), status: TestStatus.Success };
  } catch (error) {
    return { ...about(), status: TestStatus.Failed, failureMessage: String(error) };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "rules", RuleRunner)];

import { existsSync, readFileSync } from "node:fs";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { expect, test } from "vitest";
import rules, { folderRules } from "../.dependency-cruiser.mjs";

/** Milliseconds: it reads every module, which takes a while on a busy machine. */
const PATIENCE = 120_000;

async function cruiseBy({ options, ...ruleSet }: typeof rules): Promise<ICruiseResult> {
  const { output } = await cruise(
    ["app", "components", "instrumentation.ts", "lib", "prisma", "scripts"],
    { ...options, ruleSet, validate: true },
    undefined,
    { tsConfig: extractTSConfig("tsconfig.json") },
  );
  if (typeof output === "string") throw new Error("dependency-cruiser answered with text");
  // On a TypeScript that it does not understand, dependency-cruiser sees nothing and passes.
  expect(output.summary.totalCruised).toBeGreaterThan(20);
  return output;
}

function violationsOf({ summary }: ICruiseResult): readonly string[] {
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

test("imports flow one way, without cycles, and Prisma stands in one place", {
  timeout: PATIENCE,
}, async () => {
  expect(violationsOf(await cruiseBy(rules))).toEqual([]);
});

test("nothing stands between the edge and the pages that could be taken for a boundary", () => {
  for (const name of ["proxy", "middleware"]) {
    for (const type of ["ts", "js", "mjs"]) expect(existsSync(`${name}.${type}`)).toBe(false);
  }
});

/** By the rules about folders, once for all that ask. */
const byFolders = cruiseBy(folderRules);

test("no folder and no area imports one that imports it", { timeout: PATIENCE }, async () => {
  const cruised = await byFolders;
  expect(violationsOf(cruised)).toEqual([]);
  const imports = cruised.modules.flatMap(({ source, dependencies }) =>
    dependencies.map(({ resolved }) => [source, resolved] as const),
  );
  expect(areasInCircles(imports)).toEqual([]);
});

test("what runs in a browser brings no zod with it", { timeout: PATIENCE }, async () => {
  const { modules } = await byFolders;
  const importsOf = new Map(
    modules.map(({ source, dependencies }) => [
      source,
      dependencies
        .filter(({ dependencyTypes }) => !dependencyTypes.includes("type-only"))
        .map(({ resolved }) => resolved),
    ]),
  );
  const own = modules
    .map(({ source }) => source)
    .filter((source) => /^(app|components|lib)\//.test(source));
  const actions = new Set(own.filter((source) => hasDirective(source, "use server")));
  const shipped = new Set(own.filter((source) => hasDirective(source, "use client")));
  expect(shipped.size).toBeGreaterThan(20);
  // A set goes on with what is added to it on the way.
  for (const source of shipped) {
    for (const resolved of importsOf.get(source) ?? []) {
      if (!actions.has(resolved)) shipped.add(resolved);
    }
  }
  const withZod = [...shipped].filter((source) =>
    importsOf.get(source)?.some((resolved) => /node_modules\/zod\//.test(resolved)),
  );
  expect(withZod).toEqual([]);
});

test("areas that import each other are found, whether they are files or folders", () => {
  const imports = [
    ["lib/domain/plan.ts", "lib/domain/switch/can-switch.ts"],
    ["lib/domain/switch/switch-cost.ts", "lib/domain/work/pace.ts"],
    ["components/plan/planned-note.tsx", "lib/domain/plan.ts"],
  ] as const;
  expect(areasInCircles(imports)).toEqual([]);
  const back = ["lib/domain/work/pace.ts", "lib/domain/plan.ts"] as const;
  expect(areasInCircles([...imports, back])).toEqual([
    "lib/domain/plan",
    "lib/domain/switch",
    "lib/domain/work",
  ]);
});

/**
 * Returns the areas that import each other in a circle. dependency-cruiser does not see those of which one is a file: it
 * leaves out what a folder's own files import from the folders below it.
 */
function areasInCircles(imports: readonly (readonly [from: string, to: string])[]): string[] {
  let arrows = imports
    .map(([from, to]) => ({ from: areaOf(from), to: areaOf(to) }))
    .filter(({ from, to }) => from !== undefined && to !== undefined && from !== to);
  // An area that imports nobody, or that nobody imports, is in no circle: what is left in the end is.
  for (let before = -1; before !== arrows.length; ) {
    before = arrows.length;
    const importing = new Set(arrows.map(({ from }) => from));
    const imported = new Set(arrows.map(({ to }) => to));
    arrows = arrows.filter(({ from, to }) => imported.has(from) && importing.has(to));
  }
  return [...new Set(arrows.map(({ from = "" }) => from))].toSorted();
}

/** "lib/domain/plan", "components/switch": a folder, or a file that stands where a folder could. */
function areaOf(module: string): string | undefined {
  return module.match(/^(?:lib\/[\w-]+|components)\/[\w-]+/)?.[0];
}

function hasDirective(module: string, directive: "use client" | "use server"): boolean {
  return readFileSync(module, "utf8").startsWith(`"${directive}"`);
}

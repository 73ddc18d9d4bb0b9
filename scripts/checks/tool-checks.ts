import { join } from "node:path";
import { checkout } from "../launch/checkout.mjs";
import { lintMigrations } from "../migrations/lint.ts";
import { runTool } from "../run-tool.ts";
import { runBuild } from "../steps/build-app.ts";
import { type Check, outcomeOf } from "./check.ts";
import { TEST_DIST_DIR, writeTypesConfig } from "./test-build.ts";

/** Returns the checks that pass or fail as one: format and lint, types, dead code, migrations, content. */
export function toolChecks(stop: AbortSignal): readonly Check[] {
  const check = (name: string, path: string, ...args: string[]): Check => ({
    name,
    run: async () => outcomeOf(await runTool({ script: join(checkout, path), args, stop })),
  });
  return [
    check(
      "format and lint",
      "node_modules/@biomejs/biome/bin/biome",
      "check",
      "--error-on-warnings",
    ),
    { name: "types", run: async () => outcomeOf(await checkTypes(stop)) },
    check("no dead files, exports or dependencies", "node_modules/knip/bin/knip.js"),
    {
      name: "migrations that block nobody",
      run: async () => outcomeOf(await lintMigrations({ stop })),
    },
    check("roadmaps", "scripts/run.mjs", "roadmaps:check"),
  ];
}

export function buildCheck(stop: AbortSignal): Check {
  return {
    name: "build",
    run: async () => outcomeOf(await runBuild({ distDir: TEST_DIST_DIR, stop })),
  };
}

async function checkTypes(stop: AbortSignal) {
  const env = { WAYMARK_DIST_DIR: TEST_DIST_DIR, NEXT_TELEMETRY_DISABLED: "1" };
  const next = join(checkout, "node_modules", "next", "dist", "bin", "next");
  const routes = await runTool({ script: next, args: ["typegen"], env, stop });
  if (routes.code !== 0) return routes;
  const tsc = join(checkout, "node_modules", "typescript", "bin", "tsc");
  return await runTool({ script: tsc, args: ["--project", writeTypesConfig()], stop });
}

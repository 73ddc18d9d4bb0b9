import { createHash } from "node:crypto";
import { join } from "node:path";
import { NO_SETTINGS } from "../environment.ts";
import { checkout } from "../launch/checkout.mjs";
import { Refusal } from "../refusal.ts";
import type { Say } from "../run-command.ts";
import { runTool, type ToolRun } from "../run-tool.ts";
import { buildPageScript } from "./build-page-script.ts";
import { compressBuiltFiles } from "./compress-built-files.ts";
import { unlessUnchanged } from "./unless-unchanged.ts";

/** Everything that the build reads, and what it is built by. */
export const BUILD_INPUTS = [
  "{app,components,lib,public}/**",
  "prisma/{schema.prisma,migrations/**}",
  "*.{ts,mjs,json}",
  "scripts/steps/{build-app,build-page-script,compress-built-files}.ts",
] as const;

/** Builds the app for production, unless nothing that it is built from has changed. */
export async function buildApp({ say, stop }: { say: Say; stop: AbortSignal }): Promise<void> {
  await unlessUnchanged({
    stamp: join(checkout, ".next", "waymark-inputs"),
    inputs: BUILD_INPUTS,
    work: async () => {
      say("Building the app (this takes a while the first time) …");
      const { code, output } = await runBuild({ distDir: ".next", stop });
      if (code !== 0) throw new Refusal(`The app could not be built.\n${output.trim()}`);
    },
  });
}

/**
 * What the addresses of server actions are made of, besides the file and the name of each: the same in every build, so that a page that was
 * opened before an upgrade, or that another instance made, can still be sent. It seals nothing: no action is made within a page.
 */
export const ACTIONS_KEY = createHash("sha256").update("Waymark's server actions").digest("base64");

/** Runs `next build`, builds the script beside it, and compresses what browsers get. Nothing of the operator's settings reaches it: they are read when the server starts. */
export async function runBuild({
  distDir,
  stop,
}: {
  distDir: string;
  stop: AbortSignal;
}): Promise<ToolRun> {
  const built = await runTool({
    script: join(checkout, "node_modules", "next", "dist", "bin", "next"),
    args: ["build"],
    env: {
      ...NO_SETTINGS,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: ACTIONS_KEY,
      WAYMARK_DIST_DIR: distDir,
    },
    stop,
  });
  if (built.code === 0) {
    await buildPageScript({ distDir });
    compressBuiltFiles({ distDir });
  }
  return built;
}

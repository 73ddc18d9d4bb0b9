import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { NO_SETTINGS } from "../environment.ts";
import { checkout } from "../launch/checkout.mjs";
import { runTool } from "../run-tool.ts";

/** Inside the checkout, whose packages it is built with; nobody keeps it. */
const FOLDER = join(checkout, ".next-without-proxy");

/** Everything that a build is made of but the proxy. */
const PARTS = [
  ...["app", "components", "lib", "prisma", "public", "instrumentation.ts", "next.config.ts"],
  ...["package.json", "postcss.config.mjs", "tsconfig.json"],
];

/** A proxy that lets everything pass as it came. */
const NO_PROXY = `export function proxy() {}\n`;

/** Builds the app once more, with a proxy that does nothing, and removes the build in the end. */
export async function buildWithoutProxy(): Promise<Disposable & Readonly<{ distDir: string }>> {
  const dispose = () => rmSync(FOLDER, { recursive: true, force: true });
  dispose();
  mkdirSync(FOLDER);
  for (const part of PARTS) cpSync(join(checkout, part), join(FOLDER, part), { recursive: true });
  writeFileSync(join(FOLDER, "proxy.ts"), NO_PROXY);
  // Its fonts are not found from here, and nobody looks at it.
  writeFileSync(join(FOLDER, "app", "globals.css"), "");
  const { code, output } = await runTool({
    script: join(checkout, "node_modules", "next", "dist", "bin", "next"),
    args: ["build", FOLDER],
    env: {
      ...NO_SETTINGS,
      ...{ NODE_ENV: "production", NODE_OPTIONS: "", NEXT_TELEMETRY_DISABLED: "1" },
      WAYMARK_DIST_DIR: ".next",
    },
    stop: AbortSignal.timeout(600_000),
  });
  if (code === 0)
    return { distDir: relative(checkout, join(FOLDER, ".next")), [Symbol.dispose]: dispose };
  dispose();
  throw new Error(`The app could not be built without its proxy.\n${output}`);
}

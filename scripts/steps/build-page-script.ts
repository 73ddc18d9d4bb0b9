import { rmSync } from "node:fs";
import { join } from "node:path";
import { checkout } from "../launch/checkout.mjs";

/** Builds the script of the pages that go out without the framework's, among the built files (docs/decisions/052). */
export async function buildPageScript({ distDir }: { distDir: string }): Promise<void> {
  // Loaded when it is needed: a start that builds nothing goes without.
  const { build } = await import("rolldown");
  const dir = join(checkout, distDir, "static", "own");
  rmSync(dir, { recursive: true, force: true });
  await build({
    cwd: checkout,
    input: { page: "./components/bare/page-script.ts" },
    platform: "browser",
    logLevel: "warn",
    output: {
      dir,
      format: "esm",
      minify: true,
      entryFileNames: "[name]-[hash].js",
      chunkFileNames: "[hash].js",
    },
  });
}

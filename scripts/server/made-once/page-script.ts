import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { buildPageScript } from "../../steps/build-page-script.ts";

/** Where development keeps its built files, which it empties when it starts. */
const DEVELOPMENT = ".next/dev";

let found: string | undefined;

/**
 * Returns the address of the script that pages bring that go out without the framework's; undefined where it is not built. Development builds it
 * for each page, as it is now.
 */
export async function pageScript(): Promise<string | undefined> {
  if (process.env.NODE_ENV === "development") {
    await buildPageScript({ distDir: DEVELOPMENT });
    return findPageScript(DEVELOPMENT);
  }
  found ??= findPageScript(process.env.WAYMARK_DIST_DIR ?? ".next");
  return found;
}

function findPageScript(distDir: string): string | undefined {
  const folder = join(distDir, "static", "own");
  const file = existsSync(folder)
    ? readdirSync(folder).find((name) => /^page-[\w-]+\.js$/.test(name))
    : undefined;
  return file && `/_next/static/own/${file}`;
}

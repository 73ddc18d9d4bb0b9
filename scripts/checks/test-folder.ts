import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type TestFolder = Disposable &
  Readonly<{
    path: (name: string) => string;
    /** A report that a tool wrote, or nothing where it ended before. */
    readReport: (name: string) => unknown;
  }>;

/** A folder outside the checkout for what the checks write, gone in the end. */
export function makeTestFolder(): TestFolder {
  const folder = mkdtempSync(join(tmpdir(), "waymark-checks-"));
  const path = (name: string) => join(folder, name);
  return {
    path,
    readReport: (name) => readJson(path(name)),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

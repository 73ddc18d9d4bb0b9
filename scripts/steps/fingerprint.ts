import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

/** Tests, which nothing built reads, and what Next.js writes itself. */
const LEFT_OUT = /\.test\.tsx?$|^next-env\.d\.ts$/;

/**
 * Returns one hash of everything that a step reads: the names and contents of the files that the patterns match,
 * and the Node that runs it. Throws where a pattern matches no file: a step would never run again for it.
 */
export function fingerprint({
  folder,
  patterns,
}: {
  folder: string;
  patterns: readonly string[];
}): string {
  const hash = createHash("sha256").update(process.version);
  for (const path of filesOf({ folder, patterns })) {
    const content = createHash("sha256")
      .update(readFileSync(join(folder, path)))
      .digest("hex");
    hash.update(`\n${path.replaceAll(sep, "/")} ${content}`);
  }
  return hash.digest("hex");
}

function filesOf({ folder, patterns }: { folder: string; patterns: readonly string[] }): string[] {
  return [...new Set(patterns.flatMap((pattern) => filesNamedBy({ folder, pattern })))].sort();
}

function filesNamedBy({ folder, pattern }: { folder: string; pattern: string }): string[] {
  const files = globSync(pattern, { cwd: folder, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  if (files.length === 0) throw new Error(`No file matches the pattern ${pattern}.`);
  return files
    .filter((entry) => !LEFT_OUT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

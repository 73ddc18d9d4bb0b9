import { readFile, writeFile } from "node:fs/promises";
import { ContentError } from "#lib/content/read-content";

/** For tests: changes one file of a copy of the real content, and returns the faults that a check then finds. */
export async function faultsAfter({
  file,
  change,
  check,
}: Readonly<{
  file: string;
  change: (text: string) => string;
  check: () => Promise<unknown>;
}>): Promise<readonly string[]> {
  const before = await readFile(file, "utf8");
  const after = change(before);
  if (after === before) throw new Error("the change changes nothing");
  await writeFile(file, after);
  try {
    await check();
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.faults;
    throw error;
  }
}

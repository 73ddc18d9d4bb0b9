import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const PAGE = readFileSync("docs/architecture.md", "utf8");

/** The files of each walk, in the order in which a reader opens them. */
const WALKS = PAGE.split(/^### /m)
  .slice(1)
  .map((walk): [title: string, files: readonly string[]] => [
    walk.split("\n")[0] ?? "",
    [...walk.matchAll(/^\d+\. `([^`]+)`/gm)].map(([, file = ""]) => file),
  ]);

test("there are three walks", () => {
  expect(WALKS.map(([title]) => title)).toEqual(["A tick", "A switch", "`/today`"]);
});

test.each(WALKS)("in the walk “%s”, each step is opened by an earlier one", (_, files) => {
  const unopened = files.filter(
    (file, index) =>
      index > 0 && !files.slice(0, index).some((earlier) => opens({ earlier, file })),
  );
  expect(files.length).toBeGreaterThan(9);
  expect(unopened).toEqual([]);
});

/** A file opens what it imports, and a route under app/api whose address it holds. */
function opens({ earlier, file }: Readonly<{ earlier: string; file: string }>): boolean {
  const text = readFileSync(earlier, "utf8");
  const address = /^app(\/api\/.+)\/route\.ts$/.exec(file)?.[1];
  if (address !== undefined) return text.includes(`"${address}"`);
  return [...text.matchAll(/from "([^"]+)"/g)].some(
    ([, specifier = ""]) => resolve({ earlier, specifier }) === file,
  );
}

function resolve({
  earlier,
  specifier,
}: Readonly<{ earlier: string; specifier: string }>): string | undefined {
  const path = specifier.startsWith("#") ? specifier.slice(1) : join(dirname(earlier), specifier);
  return [path, `${path}.ts`, `${path}.tsx`].find(
    (each) => /\.tsx?$/.test(each) && existsSync(each),
  );
}

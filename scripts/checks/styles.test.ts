import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { classesNamedIn, classesUsedIn } from "./class-names.ts";

/** Pages compose the areas, so they may wear the classes of each. */
const PAGES = "app";
/** What every area and page may wear, as every one of them may import it. */
const PRIMITIVES = "ui";

/** The stylesheets beside the components, and every module that can wear their classes. */
const SHEETS = globSync("components/**/*.css").map((file) => ({
  file,
  owner: areaOf(file),
  classes: classesNamedIn(readFileSync(file, "utf8")),
}));
const MODULES = globSync(["app/**/*.tsx", "components/**/*.tsx"]).map((file) => ({
  file,
  area: areaOf(file),
  classes: classesUsedIn(readFileSync(file, "utf8")),
}));
const NAMED = SHEETS.flatMap(({ classes, ...sheet }) =>
  [...classes].map((name) => ({ ...sheet, name })),
);

test("a class is named by the stylesheets of one area alone", () => {
  const owners = Map.groupBy(NAMED, ({ name }) => name);
  const shared = [...owners].filter(([, named]) => new Set(named.map((n) => n.owner)).size > 1);
  expect(shared.map(([name, named]) => `${name}: ${named.map((n) => n.file)}`)).toEqual([]);
});

test("a class is worn by a component of its area, or by a page; of the primitives, by anybody", () => {
  const unworn = NAMED.filter(
    ({ name, owner }) =>
      !MODULES.some(({ area, classes }) => mayWear({ area, owner }) && classes.has(name)),
  );
  expect(unworn.map(({ name, file }) => `${name}: ${file}`)).toEqual([]);
});

test("no area wears a class of another one", () => {
  const worn = NAMED.flatMap(({ name, owner }) =>
    MODULES.filter(({ area, classes }) => !mayWear({ area, owner }) && classes.has(name)).map(
      ({ file }) => `${name} of ${owner}: ${file}`,
    ),
  );
  expect([...new Set(worn)]).toEqual([]);
});

test("the stylesheets of the app hold tokens, fonts and plain elements, and no class", () => {
  const named = globSync("app/**/*.css").flatMap((file) =>
    [...classesNamedIn(readFileSync(file, "utf8"))].map((name) => `${name}: ${file}`),
  );
  expect(named).toEqual([]);
});

test("every stylesheet is a part of the one that the app sends", () => {
  const globals = readFileSync("app/globals.css", "utf8");
  const imported = [...globals.matchAll(/^@import "\.\.\/(components\/.*)";$/gm)].map((m) => m[1]);
  expect(imported.toSorted()).toEqual(SHEETS.map(({ file }) => file).toSorted());
});

test("what stands outside the layer of components is for paper", () => {
  const outside = SHEETS.flatMap(({ file }) =>
    [...readFileSync(file, "utf8").matchAll(/^[^\s/}*].*\{$/gm)]
      .map(([line]) => line)
      .filter((line) => line !== "@layer components {" && line !== "@media print {")
      .map((line) => `${file}: ${line}`),
  );
  expect(outside).toEqual([]);
});

test("there are stylesheets, classes and modules to look at", () => {
  expect(SHEETS.length).toBeGreaterThan(10);
  expect(NAMED.length).toBeGreaterThan(50);
  expect(MODULES.length).toBeGreaterThan(200);
});

function mayWear({ area, owner }: Readonly<{ area: string; owner: string }>): boolean {
  return [area, PRIMITIVES].includes(owner) || area === PAGES;
}

/** Returns the folder of `components` that a file belongs to, or `app`. */
function areaOf(file: string): string {
  const [top = "", area = ""] = file.split("/");
  return top === "components" ? area : PAGES;
}

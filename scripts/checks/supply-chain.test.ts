import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkout } from "../launch/checkout.mjs";

type Locked = Readonly<{
  version?: string;
  integrity?: string;
  resolved?: string;
  license?: string;
  link?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
  os?: readonly string[];
  cpu?: readonly string[];
}>;

const read = (name: string) => JSON.parse(readFileSync(join(checkout, name), "utf8"));
const manifest: Readonly<{ allowScripts: Readonly<Record<string, boolean>> }> =
  read("package.json");
const locked = new Map<string, Locked>(
  Object.entries<Locked>(read("package-lock.json").packages).filter(([path]) => path !== ""),
);
const nameOf = (path: string) => path.slice(path.lastIndexOf("node_modules/") + 13);

/** What may stand in a program that is given away under the MIT license; the last four are of data, fonts and tools. */
const LICENSES = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "ISC",
  "MIT",
  "MIT-0",
  "PostgreSQL",
  "Unlicense",
  "Zlib",
  "CC-BY-4.0",
  "CC0-1.0",
  "OFL-1.1",
  "Python-2.0",
]);
/** Tools that are run and given to nobody, under licenses that ask for more of whoever passes them on. */
const TOOLS = new Set([
  "@cspell/dict-django: WTFPL",
  "@cspell/dict-en-common-misspellings: CC BY-SA 4.0",
  "@visx/vendor: MIT and ISC",
  "axe-core: MPL-2.0",
  "elkjs: EPL-2.0",
  "ical.js: MPL-2.0",
  "seq-queue: undefined",
]);
/** Parts of Next.js and of Tailwind that stay files of their own: images, which are off, and the styles' compiler. */
const LINKED = /^(?:@img\/sharp-|lightningcss)/;

test("every package has a sha512, but for other platforms' optional ones that no registry in reach had", () => {
  const without = [...locked].filter(([, { integrity }]) => !integrity?.startsWith("sha512-"));
  const unexplained = without.filter(
    ([, { optional, os, cpu, integrity }]) =>
      integrity !== undefined || optional !== true || (os === undefined && cpu === undefined),
  );
  expect(unexplained.map(([path]) => path)).toEqual([]);
  expect(without.length).toBeLessThanOrEqual(39);
});

test("no package comes from elsewhere than the registry of whoever installs", () => {
  const elsewhere = [...locked].filter(
    ([, { resolved, link, version = "" }]) =>
      resolved !== undefined || link !== undefined || !/^\d+\.\d+\.\d+/.test(version),
  );
  expect(elsewhere.map(([path]) => path)).toEqual([]);
});

test("each package with an install script is allowed or refused by name", () => {
  const scripted = [...locked].filter(([, { hasInstallScript }]) => hasInstallScript === true);
  const names = scripted.map(([path]) => nameOf(path));
  expect(names.filter((name) => manifest.allowScripts[name] === undefined)).toEqual([]);
  expect(Object.keys(manifest.allowScripts).filter((name) => !names.includes(name))).toEqual([]);
});

test("the license of every package is one that we may pass on", () => {
  const others = [...locked].filter(([path, { license, integrity }]) => {
    const any = `${license}`.replace(/[()]/g, "").split(/ OR /);
    const isFine = any.some((one) => one.split(/ AND /).every((each) => LICENSES.has(each)));
    const isExcepted = TOOLS.has(`${nameOf(path)}: ${license}`) || LINKED.test(nameOf(path));
    // What could not be fetched says nothing of its license either.
    return !isFine && !isExcepted && integrity !== undefined;
  });
  expect(others.map(([path, { license }]) => `${nameOf(path)}: ${license}`)).toEqual([]);
});

test.each([
  { name: "next", least: [16, 4, 2] },
  { name: "nodemailer", least: [9, 0, 1] },
  { name: "@auth/core", least: [0, 41, 3] },
  { name: "sharp", least: [0, 35, 4] },
] as const)("$name is not older than its last fault, or absent", ({ name, least }) => {
  const versions = [...locked].filter(([path]) => nameOf(path) === name);
  for (const [, { version = "0" }] of versions) {
    const parts = version.split(/[.-]/).map(Number);
    const difference = least.map((part, index) => (parts[index] ?? 0) - part).find((d) => d !== 0);
    expect(difference ?? 0, `${name} ${version}`).toBeGreaterThanOrEqual(0);
  }
});

test("next-auth is pinned to one version", () => {
  const { dependencies } = read("package.json");
  expect(dependencies["next-auth"]).toBe("5.0.0-beta.32");
  expect(locked.get("node_modules/next-auth")?.version).toBe("5.0.0-beta.32");
});

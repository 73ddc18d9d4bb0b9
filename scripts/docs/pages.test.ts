import { existsSync, globSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { checkout } from "../launch/checkout.mjs";
import { anchorsOf, PAGES, SOURCES } from "./pages.ts";

/** A path below one of the folders of the checkout; a route's `[path]`, a `*` and `{one,other}` may stand in it. */
const NAMED_PATH =
  /(?<![\w@#/.-])(?:app|components|lib|prisma|scripts|e2e|docs|public)(?:\/(?:[\w.*-]|\[[\w.]+\]|\{[\w,]+\})+)*\/?/g;

test("the pages are found", () => {
  expect(PAGES.map(({ path }) => path)).toEqual(
    expect.arrayContaining(["README.md", "CONTRIBUTING.md", "docs/architecture.md"]),
  );
  expect(SOURCES.length).toBeGreaterThan(500);
});

test.each(PAGES)("every file that $path names is there", ({ text }) => {
  const named = [...text.matchAll(NAMED_PATH)]
    .map(([path]) => path.replace(/\.+$/, ""))
    .filter((path) => path.includes("/"));
  expect(named.filter((path) => !isThere(path))).toEqual([]);
});

test("every file of lib, prisma or docs that a comment of the code names is there", () => {
  const missing = SOURCES.filter(({ path }) => !path.startsWith("scripts/docs/")).flatMap(
    ({ path, text }) =>
      [
        ...text.matchAll(
          /(?:\/\/|\*) .*?\b((?:lib|prisma|docs)\/[\w./-]+\.(?:tsx?|mjs|md|prisma))\b/g,
        ),
      ]
        .filter(([, named = ""]) => !isThere(named))
        .map(([, named]) => `${path}: ${named}`),
  );
  expect(missing).toEqual([]);
});

test.each(PAGES)("no link of $path is broken", ({ path, text }) => {
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)];
  const broken = links.filter(([, to = "", anchor]) => {
    const target = to === "" ? path : relative(checkout, join(checkout, dirname(path), to));
    return !existsSync(join(checkout, target)) || !hasAnchor({ path: target, anchor });
  });
  expect(broken.map(([link]) => link)).toEqual([]);
});

test.each(PAGES)("no anchor of $path stands twice", (page) => {
  const anchors = anchorsOf(page);
  expect(anchors.filter((anchor, index) => anchors.indexOf(anchor) < index)).toEqual([]);
});

test("every anchor that code or a page cites is there", () => {
  const broken = [...SOURCES, ...PAGES].flatMap(({ path, text }) =>
    [...text.matchAll(/\b(docs\/[\w/-]+\.md)#([\w-]+)/g)]
      .filter(([, page = "", anchor]) => !hasAnchor({ path: page, anchor }))
      .map(([cite]) => `${path}: ${cite}`),
  );
  expect(broken).toEqual([]);
});

function isThere(path: string): boolean {
  if (/[*{]/.test(path)) return globSync(path, { cwd: checkout }).length > 0;
  return existsSync(join(checkout, path));
}

function hasAnchor({
  path,
  anchor,
}: Readonly<{ path: string; anchor: string | undefined }>): boolean {
  if (anchor === undefined) return true;
  const page = PAGES.find((each) => each.path === path);
  return page !== undefined && anchorsOf(page).includes(anchor);
}

import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkout } from "../launch/checkout.mjs";

/** A file of the checkout: its path from the root, and its text. */
export type Page = Readonly<{ path: string; text: string }>;

/** The pages whose paths, links and anchors are checked. */
export const PAGES = readAll("{README,CONTRIBUTING}.md", "docs/*.md", "docs/decisions/*.md");

/** Code, styles, schema and settings: whatever may cite a page. Content and generated files are left out. */
export const SOURCES = readAll(
  "{app,components,lib,scripts,e2e}/**/*.{ts,tsx,mjs,css,grit}",
  "prisma/{*,migrations/**/*,demo/**/*}.{ts,prisma,sql}",
  "{*,.*}.{ts,mjs,json,env,example}",
).filter(({ path }) => path !== "package-lock.json");

/** Returns the anchors of a page: its explicit ids, and those that GitHub makes of its headings. */
export function anchorsOf({ text }: Page): readonly string[] {
  const explicit = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = ""]) => id);
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) => slugOf(title));
  return [...explicit, ...headings];
}

/** Lower case, spaces as hyphens, nothing but letters, digits, hyphens and underscores. */
function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");
}

function readAll(...patterns: readonly string[]): readonly Page[] {
  return globSync([...patterns], { cwd: checkout })
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(checkout, path), "utf8") }));
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkout } from "../../launch/checkout.mjs";

const PAGE = join(checkout, "docs", "operating.md");

/** Where docs/operating.md says that an operator puts a file which it prints. */
export const NGINX_SITE = "/etc/nginx/sites-enabled/waymark.conf";
export const NGINX_CACHE = "/etc/nginx/conf.d/waymark-cache.conf";
export const HAPROXY = "/etc/haproxy/haproxy.cfg";

/** What stands in the page, and what stands in its place where a test runs: a name, a port or a path. */
export type Changes = Readonly<Record<string, string>>;

/** Returns a file as docs/operating.md prints it. Throws where it prints none of that name. */
export function documentedFile(path: string): string {
  const page = readFileSync(PAGE, "utf8");
  const after = page.split(`\`${path}\``)[1];
  const file = /^[^`]*\n```\w+\n(?<text>.*?)\n```\n/s.exec(after ?? "")?.groups?.text;
  if (file === undefined) throw new Error(`docs/operating.md prints no ${path}`);
  return `${file}\n`;
}

/** Returns a text with everything changed wherever it stands. Throws where something to be changed does not stand in it. */
export function changed({ text, changes }: Readonly<{ text: string; changes: Changes }>): string {
  return Object.entries(changes).reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`${JSON.stringify(from)} is not there`);
    return before.replaceAll(from, to);
  }, text);
}

/** Returns the value of a setting in the example of a `.env` that docs/operating.md prints. */
export function documentedSetting(name: string): string {
  const value = new RegExp(`^${name}=(.*)$`, "m").exec(readFileSync(PAGE, "utf8"))?.[1];
  if (value === undefined) throw new Error(`docs/operating.md prints no ${name}`);
  return value;
}

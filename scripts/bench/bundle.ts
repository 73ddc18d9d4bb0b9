import { gzipSync } from "node:zlib";
import { listPublicPages, type Subject } from "./rows.ts";
import { readPage, type Servers } from "./sides.ts";
import { tableOf } from "./table.ts";

/** How many KB more than a bare page of the framework a page may ship. */
const MOST = { stranger: 5, oneYear: 25 } as const;

const SCRIPT = /\/_next\/static\/[^"\\]+\.js/g;

/** What a page's HTML names of scripts: how many, and their bytes after gzip. */
export type Shipped = Readonly<{ scripts: number; bytes: number }>;

/** Returns the scripts that a page names, each once: to run them, or to have them ready for what it shows. */
export function scriptsIn(html: string): readonly string[] {
  return [...new Set(html.match(SCRIPT))];
}

/** Returns what each page ships of JavaScript, next to a bare page of the same framework. */
export async function bundleTable(servers: Servers): Promise<string> {
  const { waymark, floor } = servers;
  const read = new Map<string, number>();
  const shippedBy = async (origin: string, html: string): Promise<Shipped> => {
    const scripts = scriptsIn(html);
    let bytes = 0;
    for (const path of scripts) {
      const url = `${origin}${path}`;
      const known = read.get(url) ?? (await gzippedBytes(url));
      read.set(url, known);
      bytes += known;
    }
    return { scripts: scripts.length, bytes };
  };
  const bare = await shippedBy(floor.origin, await (await fetch(`${floor.origin}/bare`)).text());
  const rows = [cellsOf({ name: "a bare page", shipped: bare, bare })];
  for (const { path, as } of pagesOf(servers)) {
    const shipped = await shippedBy(waymark.origin, await readPage({ waymark, path, as }));
    const most = as === "stranger" ? MOST.stranger : MOST.oneYear;
    rows.push(
      cellsOf({ name: `${path}${as === "stranger" ? "" : ", signed in"}`, shipped, bare, most }),
    );
  }
  return tableOf({
    heads: ["page", "scripts", "KB, gzip", "over a bare page", "to reach", ""],
    rows,
  });
}

function cellsOf({
  name,
  shipped: { scripts, bytes },
  bare,
  most,
}: Readonly<{ name: string; shipped: Shipped; bare: Shipped; most?: number }>): readonly string[] {
  const over = (bytes - bare.bytes) / 1_000;
  const cells = [name, String(scripts), (bytes / 1_000).toFixed(1)];
  if (most === undefined) return cells;
  const signed = `${over < 0 ? "−" : "+"}${Math.abs(over).toFixed(1)}`;
  return [...cells, signed, `≤ +${most}`, over <= most ? "yes" : "no"];
}

function pagesOf({ milestone }: Servers): readonly Subject[] {
  const own = ["/today", "/roadmap", "/journey", "/settings", `/milestones/${milestone}`];
  return [
    ...listPublicPages(["backend"]).map((path) => ({ path, as: "stranger" }) as const),
    ...[...own, "/switch/data-science", "/paths/backend"].map(
      (path) => ({ path, as: "oneYear" }) as const,
    ),
  ];
}

async function gzippedBytes(url: string): Promise<number> {
  return gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length;
}

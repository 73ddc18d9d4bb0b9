import { closeSync, openSync } from "node:fs";
import type { TestBed } from "../checks/with-test-bed.ts";
import type { Say } from "../run-command.ts";
import { benchTable } from "./bench-table.ts";
import { startFloor } from "./floor-app.ts";
import { type Measured, measureRows } from "./measure.ts";
import type { Options } from "./options.ts";
import { type Row, rowsOf, type Subject } from "./rows.ts";
import { readPage } from "./sides.ts";
import { makeModels, type ServedWaymark, startWaymark } from "./waymark-app.ts";

export type Report = Readonly<{ at: string; learners: number; measured: readonly Measured[] }>;

/** The sizes of static pages and the rows that are always there, to compare one machine with another. */
const PLAIN = { bytes: [5_000, 50_000, 150_000], rows: 80 } as const;

/** Starts Waymark and the floor next to each other, and measures every row that is asked for. */
export async function bench({
  folder,
  clusterUrl,
  options,
  say,
  stop,
}: TestBed & Readonly<{ options: Options; say: Say; stop: AbortSignal }>): Promise<
  Report & Readonly<{ table: string }>
> {
  const { learners, only, seconds, rounds } = options;
  const log = openSync(folder.path("bench.log"), "a");
  try {
    const from = await makeModels({ clusterUrl, say });
    await using waymark = await startWaymark({ clusterUrl, from, count: learners, log, say, stop });
    const rows = rowsOf(from).filter(({ name }) => isAskedFor({ name, only }));
    const pages = await pagesOf({ waymark, rows });
    const bytesOf = ({ path, as }: Subject) => Buffer.byteLength(pages.get(`${as} ${path}`) ?? "");
    const onRoadmap = countRows(await readPage({ waymark, path: "/roadmap", as: "oneYear" }));
    const bytes = rows
      .filter(({ beside }) => beside === "static")
      .map(({ subject }) => bytesOf(subject));
    await using floor = await startFloor({
      ...{ clusterUrl, log, say, stop },
      bytes: [...new Set([...PLAIN.bytes, ...bytes])],
      rows: [...new Set([PLAIN.rows, onRoadmap])],
    });
    const servers = { waymark, floor, milestone: from.milestone, rows: onRoadmap, bytesOf };
    const measured = await measureRows({ rows, servers, length: { seconds, rounds }, say, stop });
    return { at: new Date().toISOString(), learners, measured, table: benchTable(measured) };
  } finally {
    closeSync(log);
  }
}

function isAskedFor({ name, only }: Readonly<{ name: string; only: readonly string[] }>): boolean {
  return only.length === 0 || only.some((begin) => name.startsWith(begin));
}

async function pagesOf({
  waymark,
  rows,
}: Readonly<{ waymark: ServedWaymark; rows: readonly Row[] }>): Promise<
  ReadonlyMap<string, string>
> {
  const pages = new Map<string, string>();
  for (const { subject } of rows) {
    const { path, as, tick } = subject;
    if (!tick) pages.set(`${as} ${path}`, await readPage({ waymark, path, as }));
  }
  return pages;
}

/** How many milestones a page names, each once. */
function countRows(page: string): number {
  return new Set(page.match(/href="\/milestones\/[a-z0-9-]+/g)).size;
}

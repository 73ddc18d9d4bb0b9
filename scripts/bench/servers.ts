import type { TestBed } from "../checks/with-test-bed.ts";
import type { Say } from "../run-command.ts";
import { startFloor } from "./floor-app.ts";
import { type Row, rowsOf, type Subject } from "./rows.ts";
import { readPage, type Servers } from "./sides.ts";
import { makeModels, type ServedWaymark, startWaymark } from "./waymark-app.ts";

type Asked = Pick<TestBed, "clusterUrl"> &
  Readonly<{ learners: number; profile?: string; log: number; say: Say; stop: AbortSignal }>;

/** Waymark and the floor next to each other, and every row that can be measured on them. */
export type Started = AsyncDisposable & Readonly<{ servers: Servers; rows: readonly Row[] }>;

/** The sizes of static pages and the rows that are always there, to compare one machine with another. */
const PLAIN = { bytes: [5_000, 50_000, 150_000], rows: 80 } as const;

/** Starts both; the floor gets a static page of as many bytes as each public page of Waymark has. */
export async function startServers({ learners: count, ...bed }: Asked): Promise<Started> {
  await using started = new AsyncDisposableStack();
  const from = await makeModels(bed);
  const waymark = started.use(await startWaymark({ ...bed, from, count }));
  const rows = rowsOf(from);
  const pages = await pagesOf({ waymark, rows });
  const bytesOf = ({ path, as }: Subject) => Buffer.byteLength(pages.get(`${as} ${path}`) ?? "");
  const onRoadmap = countRows(pages.get("oneYear /roadmap") ?? "");
  const bytes = rows.flatMap(({ beside, subject }) =>
    beside === "static" ? bytesOf(subject) : [],
  );
  const floor = started.use(
    await startFloor({
      ...bed,
      bytes: [...new Set([...PLAIN.bytes, ...bytes])],
      rows: [...new Set([PLAIN.rows, onRoadmap])],
    }),
  );
  const servers = { waymark, floor, milestone: from.milestone, rows: onRoadmap, bytesOf };
  const all = started.move();
  return { servers, rows, [Symbol.asyncDispose]: () => all.disposeAsync() };
}

async function pagesOf({
  waymark,
  rows,
}: Readonly<{ waymark: ServedWaymark; rows: readonly Row[] }>): Promise<
  ReadonlyMap<string, string>
> {
  const pages = new Map<string, string>();
  for (const { path, as, tick } of rows.map(({ subject }) => subject)) {
    if (!tick) pages.set(`${as} ${path}`, await readPage({ waymark, path, as }));
  }
  return pages;
}

/** How many milestones a page names, each once. */
function countRows(page: string): number {
  return new Set(page.match(/href="\/milestones\/[a-z0-9-]+/g)).size;
}

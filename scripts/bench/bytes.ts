import type { TestBed } from "../checks/with-test-bed.ts";
import { withConnection } from "../database/connect.ts";
import { createDatabase, dropDatabase } from "../database/databases.ts";
import type { Say } from "../run-command.ts";
import { loadLearners } from "./load-learners.ts";
import { KINDS, type Kind } from "./people.ts";
import { tableOf } from "./table.ts";
import { makeModels } from "./waymark-app.ts";

/** What stands in one table: of everybody, or one learner's share of it. */
type Size = Readonly<{ table: string; rows: number; heap: number; indexes: number }>;

const NOBODY = { newcomer: 0, oneYear: 0, fiveYears: 0 } as const;

/** Measures what a learner of each kind takes in each table: of so many copies, all pages that the table and its indexes have more. */
export async function measureBytes({
  clusterUrl,
  learners,
  say,
}: Pick<TestBed, "clusterUrl"> & Readonly<{ learners: number; say: Say }>): Promise<string> {
  const { name: template, models } = await makeModels({ clusterUrl, say });
  const url = clusterUrl("postgres");
  const measured: [Kind, readonly Size[]][] = [];
  for (const kind of KINDS) {
    const name = `bytes_of_${kind.toLowerCase()}`;
    await createDatabase({ url, name, template });
    const databaseUrl = clusterUrl(name);
    const before = await readSizes(databaseUrl);
    const counts = { ...NOBODY, [kind]: learners };
    await loadLearners({ databaseUrl, models, counts, say });
    measured.push([kind, sharesOf({ before, after: await readSizes(databaseUrl), learners })]);
    await dropDatabase({ url, name });
  }
  return measured.map(([kind, shares]) => bytesTable({ kind, shares })).join("\n\n");
}

/** Partitions count with the table that they are parts of. */
async function readSizes(databaseUrl: string): Promise<readonly Size[]> {
  return await withConnection(databaseUrl, async (client) => {
    await client.query("VACUUM ANALYZE");
    const { rows } = await client.query<Size>(
      `SELECT coalesce(pg_partition_root(c.oid), c.oid)::regclass::text AS table,
              sum(greatest(c.reltuples, 0))::float8 AS rows,
              sum(pg_table_size(c.oid))::float8 AS heap, sum(pg_indexes_size(c.oid))::float8 AS indexes
         FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace NOT IN (
                SELECT oid FROM pg_namespace WHERE nspname ~ '^pg_|^information_schema$')
        GROUP BY 1`,
    );
    return rows;
  });
}

/** Returns what each copy has of what was added, the largest tables first. */
export function sharesOf({
  before,
  after,
  learners,
}: Readonly<{
  before: readonly Size[];
  after: readonly Size[];
  learners: number;
}>): readonly Size[] {
  const was = new Map(before.map((size) => [size.table, size]));
  return after
    .map(({ table, rows, heap, indexes }) => ({
      table,
      rows: (rows - (was.get(table)?.rows ?? 0)) / learners,
      heap: (heap - (was.get(table)?.heap ?? 0)) / learners,
      indexes: (indexes - (was.get(table)?.indexes ?? 0)) / learners,
    }))
    .filter(({ heap, indexes }) => heap + indexes > 0)
    .toSorted((a, b) => b.heap + b.indexes - a.heap - a.indexes);
}

const TITLES: Readonly<Record<Kind, string>> = {
  newcomer: "a learner of one week",
  oneYear: "a learner of one year",
  fiveYears: "a learner of five years",
};

function bytesTable({ kind, shares }: Readonly<{ kind: Kind; shares: readonly Size[] }>): string {
  const sum = (key: "rows" | "heap" | "indexes") =>
    shares.reduce((all, share) => all + share[key], 0);
  const all = { table: "all", rows: sum("rows"), heap: sum("heap"), indexes: sum("indexes") };
  return tableOf({
    heads: [TITLES[kind], "rows", "bytes of rows", "bytes of indexes", "bytes"],
    rows: [...shares, all].map(({ table, rows, heap, indexes }) => [
      table.replaceAll('"', ""),
      rows.toFixed(1),
      ...[heap, indexes, heap + indexes].map((bytes) => bytes.toFixed(0)),
    ]),
  });
}

import pg from "pg";

/** Asks the database as its owner. */
export type Ask = <Row = Readonly<Record<string, unknown>>>(
  sql: string,
  values?: readonly unknown[],
) => Promise<readonly Row[]>;

/** What a database holds: a hash for each table and each person whose rows are there ("Pause of <id>"). */
export type Snapshot = ReadonlyMap<string, string>;

export type WholeDatabase = AsyncDisposable &
  Readonly<{
    ask: Ask;
    /** Returns a hash of each table, its rows sorted; those of each learner by themselves. */
    snapshot: () => Promise<Snapshot>;
    /** Returns every row that is a learner's. */
    rowsOf: (userId: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
    /** Returns every row that the app may write, as text, without the revisions, which only grow. */
    everything: () => Promise<readonly string[]>;
    /** Remembers every row as it is now. */
    keep: () => Promise<void>;
    /** Makes every row what it was then, but for the revisions of learners, which only grow. */
    restore: () => Promise<void>;
  }>;

type Table = Readonly<{ name: string; column: string | null }>;

const TABLES = `
  SELECT c.relname AS name, max(a.attname) AS column
  FROM pg_class c
  LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND NOT a.attisdropped
    AND (a.attname = 'userId' OR (c.relname = 'User' AND a.attname = 'id'))
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
  GROUP BY c.relname ORDER BY c.relname`;

/** Published by the seed: the app cannot write there, and nothing is put back. */
const PUBLISHED = new Set([
  ...["Edition", "Path", "Source", "SalaryClaim", "Roadmap", "RoadmapMilestone", "Milestone"],
  "_prisma_migrations",
]);

/** Counted whoever asks: how often, by hashes alone (docs/security.md#throttles). */
const COUNTERS = ["Throttle"];

/** Made by the app itself at its first use, whoever asks (lib/data/completion/signing-key.ts). */
const MADE_AT_FIRST_USE = new Set(["SigningKey"]);

/** Written by the app's own worker, whoever asks for what: when it looks at a learner next (docs/decisions/041). */
const OF_THE_WORKER = new Set(["ReminderLook"]);

/**
 * The queue's own bookkeeping goes on whoever asks for what; a mail in it is what somebody's request did, and counts by its id
 * alone, since the worker sends it meanwhile.
 */
const MAILS = `SELECT 'mail' AS part,
  coalesce(md5(string_agg(id::text, ',' ORDER BY id)), '') AS hash FROM pgboss.job WHERE name = 'mail'`;

/** Opens the whole of a database, as its owner. */
export async function openWholeDatabase(url: string): Promise<WholeDatabase> {
  const pool = new pg.Pool({ connectionString: url, max: 1, options: "-c TimeZone=UTC" });
  const ask: Ask = async (sql, values = []) => (await pool.query(sql, [...values])).rows;
  const tables = (await ask<Table>(TABLES)).filter(
    ({ name }) => !MADE_AT_FIRST_USE.has(name) && !OF_THE_WORKER.has(name),
  );
  const own = tables.filter(({ name }) => !PUBLISHED.has(name));
  const hashes = tables.map(({ name, column }) => {
    const whose = column === null ? "''" : `coalesce(' of ' || "${column}"::text, '')`;
    return `SELECT '${name}' || ${whose} AS part, md5(string_agg(t::text, E'\\n' ORDER BY t::text)) AS hash
      FROM "${name}" t GROUP BY 1`;
  });
  const all = [...hashes, MAILS].join(" UNION ALL ");
  const learners = own.filter(({ column }) => column !== null);
  const rows = learners.map(
    ({ name, column }) => `SELECT to_jsonb(t) AS row FROM "${name}" t WHERE "${column}" = $1`,
  );
  const everyRow = own
    .filter(({ name }) => !COUNTERS.includes(name))
    .map(
      ({ name }) => `SELECT '${name} ' || (to_jsonb(t) - 'revision')::text AS row FROM "${name}" t`,
    );
  let restored = 0;
  return {
    ask,
    snapshot: async () => {
      const parts = await ask<{ part: string; hash: string }>(all);
      return new Map(parts.map(({ part, hash }) => [part, hash]));
    },
    rowsOf: async (userId) => {
      const found = await ask<{ row: Readonly<Record<string, unknown>> }>(
        rows.join(" UNION ALL "),
        [userId],
      );
      return found.map(({ row }) => row);
    },
    everything: async () => {
      const found = await ask<{ row: string }>(everyRow.join(" UNION ALL "));
      return found.map(({ row }) => row);
    },
    keep: async () => {
      const copies = own.map(({ name }) => `CREATE TABLE first."${name}" AS TABLE "${name}"`);
      await pool.query(`CREATE SCHEMA first; ${copies.join("; ")}`);
    },
    restore: async () => {
      restored += 1;
      const back = own.map(
        ({ name }) => `DELETE FROM "${name}"; INSERT INTO "${name}" TABLE first."${name}"`,
      );
      // What the app keeps of a learner by a revision must not pass for another one's: only time goes on.
      const onwards = `UPDATE "User" SET revision = revision + ${restored * 1_000}`;
      // Without the triggers that hold what refers to what: every other row is put back as it was.
      await pool.query(
        `BEGIN; SET LOCAL session_replication_role = replica; ${back.join("; ")}; ${onwards}; COMMIT`,
      );
    },
    [Symbol.asyncDispose]: () => pool.end(),
  };
}

/** Returns the parts of a database that changed, but for what counts requests. */
export function changesIn(before: Snapshot, after: Snapshot): readonly string[] {
  const parts = new Set([...before.keys(), ...after.keys()]);
  return [...parts]
    .filter((part) => !COUNTERS.includes(part) && before.get(part) !== after.get(part))
    .toSorted();
}

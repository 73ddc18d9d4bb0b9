import pg from "pg";
import { vi } from "vitest";
import { database } from "#lib/data/client";

/** Test set-up: the statements that the data layer asks, and the plans that PostgreSQL makes for them. */

/** Returns the statements that something asks, with what they are asked with. */
export async function askedBy(ask: () => Promise<unknown>): Promise<readonly pg.QueryConfig[]> {
  const query = vi.spyOn(pg.Client.prototype, "query");
  try {
    await ask();
    const asked: readonly unknown[] = query.mock.calls.map(([config]) => config);
    return asked.filter(
      (config): config is pg.QueryConfig =>
        typeof config === "object" && config !== null && "text" in config,
    );
  } finally {
    query.mockRestore();
  }
}

/** Returns the plan of a statement for any values, as it is kept for a connection: as EXPLAIN prints it in this form. */
export async function planOf({
  statement: { text, values = [] },
  form,
  before = [],
}: Readonly<{
  statement: pg.QueryConfig;
  form: "TEXT" | "JSON";
  /** What is said in the transaction that is planned in, and undone with it. */
  before?: readonly string[];
}>): Promise<readonly unknown[]> {
  const client = await database().pool.connect();
  try {
    await client.query("BEGIN");
    for (const said of ["SET LOCAL plan_cache_mode = force_generic_plan", ...before]) {
      await client.query(said);
    }
    await client.query(`PREPARE asked AS ${text}`);
    const given = values.length === 0 ? "" : `(${values.map(literal).join(", ")})`;
    const { rows } = await client.query<{ "QUERY PLAN": unknown }>(
      `EXPLAIN (FORMAT ${form}) EXECUTE asked${given}`,
    );
    return rows.map((row) => row["QUERY PLAN"]);
  } finally {
    await client.query("ROLLBACK; DEALLOCATE asked");
    client.release();
  }
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return "NULL";
  if (Buffer.isBuffer(value) || value instanceof Uint8Array) {
    return `'\\x${Buffer.from(value).toString("hex")}'`;
  }
  if (value instanceof Date) return `'${value.toISOString()}'`;
  if (Array.isArray(value))
    return `'{${value.map((each) => JSON.stringify(String(each))).join(",")}}'`;
  return pg.escapeLiteral(typeof value === "object" ? JSON.stringify(value) : String(value));
}

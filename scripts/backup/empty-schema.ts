import type pg from "pg";

/** What lies in a schema itself, and not in an extension of it. */
const OBJECTS = `
  SELECT format('DROP %s IF EXISTS %I.%I CASCADE', CASE c.relkind
           WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END,
           n.nspname, c.relname) AS sql, 1 AS turn
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p', 'v', 'm', 'S')
     AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.objsubid = 0 AND d.deptype IN ('e', 'i'))
  UNION ALL
  SELECT format('DROP FUNCTION IF EXISTS %s CASCADE', p.oid::regprocedure), 2
    FROM pg_proc p
   WHERE p.pronamespace = 'public'::regnamespace AND p.prokind = 'f'
     AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
  UNION ALL
  SELECT format('DROP TYPE IF EXISTS %I.%I CASCADE', 'public', t.typname), 3
    FROM pg_type t
   WHERE t.typnamespace = 'public'::regnamespace AND t.typtype IN ('e', 'd')
     AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = t.oid AND d.deptype = 'e')
   ORDER BY turn, sql`;

/** Other schemas that Waymark's migrations make: they make them again. */
const OWN_SCHEMAS = ["pgboss", "parts"];

/**
 * Drops everything of Waymark in a database, in the transaction that is open. The schema `public` itself stays,
 * with the privileges that an operator gave on it.
 */
export async function emptySchema(client: pg.Client): Promise<void> {
  await client.query("SET LOCAL client_min_messages = warning");
  const { rows } = await client.query<{ sql: string }>(OBJECTS);
  for (const { sql } of rows) await client.query(sql);
  for (const schema of OWN_SCHEMAS) await client.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
}

/** Returns how many accounts a database holds: nothing is lost where there are none. */
export async function countAccounts(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ there: boolean }>(
    `SELECT to_regclass('public."User"') IS NOT NULL AS there`,
  );
  if (rows[0]?.there !== true) return 0;
  const counted = await client.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM "public"."User"',
  );
  return counted.rows[0]?.count ?? 0;
}

/** Returns whether a database holds tables that are not Waymark's: they would go with the rest. */
export async function holdsOtherTables(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ others: boolean }>(
    `SELECT count(*) > 0 AND to_regclass('public."RoadmapMilestone"') IS NULL AS others
       FROM pg_tables WHERE schemaname = 'public'`,
  );
  return rows[0]?.others ?? false;
}

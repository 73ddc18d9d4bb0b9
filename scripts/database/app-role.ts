import pg from "pg";
import { withConnection } from "./connect.ts";

/** Whom the app is on a cluster that Waymark brings; its owner is another. */
export const APP_ROLE = "waymark_app";

/** For a transaction that waits for its turn: the role's own limits are those of requests, where a pooler keeps them (docs/decisions/046). */
export const NO_LIMITS = "SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0";

/** One at a time, however many start together: granting the same twice at once fails. */
const LOCK_KEY = 72_707_371;

/** Makes the app's role on a cluster of our own, or gives it this password where it is there: it may sign in, and nothing else. */
export async function makeAppRole({
  url,
  password,
}: Readonly<{ url: string; password: string }>): Promise<void> {
  await withConnection(url, async (client) => {
    await client.query(`BEGIN; ${NO_LIMITS}`);
    await client.query("SELECT pg_advisory_xact_lock($1)", [LOCK_KEY]);
    const { rowCount } = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [APP_ROLE]);
    await client.query(
      `${rowCount === 0 ? "CREATE" : "ALTER"} ROLE ${APP_ROLE} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE
         NOREPLICATION NOBYPASSRLS PASSWORD ${pg.escapeLiteral(password)}`,
    );
    for (const other of ["postgres", "template1"]) {
      await client.query(`REVOKE ALL ON DATABASE ${other} FROM PUBLIC`);
    }
    await client.query("COMMIT");
  });
}

/**
 * Lets a role read and write the rows of every table that the owner has, of those to come too, and nothing beyond it
 * (docs/security.md#database-role). Prisma's list of migrations is none of its business.
 */
export async function grantToApp({
  ownerUrl,
  role,
}: Readonly<{ ownerUrl: string; role: string }>): Promise<void> {
  const app = pg.escapeIdentifier(role);
  await withConnection(ownerUrl, async (client) => {
    await client.query(`BEGIN; ${NO_LIMITS}`);
    await client.query("SELECT pg_advisory_xact_lock($1)", [LOCK_KEY]);
    const { rows } = await client.query<{ schema: string }>(
      `SELECT nspname AS schema FROM pg_namespace
        WHERE nspname = 'public' OR (pg_get_userbyid(nspowner) = current_user AND nspname !~ '^(pg_|information_schema)')`,
    );
    for (const { schema } of rows) await client.query(grants({ schema, app, role }));

    await client.query(`REVOKE ALL ON public."_prisma_migrations" FROM ${app}`);
    await client.query("COMMIT");
  });
}

function grants({
  schema,
  app,
  role,
}: Readonly<{ schema: string; app: string; role: string }>): string {
  const name = pg.escapeIdentifier(schema);
  const asked = `${pg.escapeLiteral(role)}, ${pg.escapeLiteral(schema)}`;
  const rows = "SELECT, INSERT, UPDATE, DELETE";
  const numbers = "USAGE, SELECT";
  return `
    DO $$ BEGIN
      IF has_schema_privilege(${asked}, 'CREATE') THEN REVOKE CREATE ON SCHEMA ${name} FROM PUBLIC; END IF;
      IF NOT has_schema_privilege(${asked}, 'USAGE') THEN GRANT USAGE ON SCHEMA ${name} TO ${app}; END IF;
    END $$;
    GRANT ${rows} ON ALL TABLES IN SCHEMA ${name} TO ${app};
    GRANT ${numbers} ON ALL SEQUENCES IN SCHEMA ${name} TO ${app};
    ALTER DEFAULT PRIVILEGES IN SCHEMA ${name} GRANT ${rows} ON TABLES TO ${app};
    ALTER DEFAULT PRIVILEGES IN SCHEMA ${name} GRANT ${numbers} ON SEQUENCES TO ${app};`;
}

/** Returns whether whom a URL signs in as could change the schema: as its owner, or as a superuser. */
export async function canChangeSchema(url: string): Promise<boolean> {
  return await withConnection(url, async (client) => {
    const { rows } = await client.query<{ can: boolean }>(
      `SELECT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)
           OR has_schema_privilege('public', 'CREATE')
           OR EXISTS (SELECT FROM pg_class
                       WHERE relnamespace = 'public'::regnamespace
                         AND pg_has_role(relowner, 'USAGE')) AS can`,
    );
    return rows[0]?.can ?? true;
  });
}

/** Returns whom a URL signs in as. */
export async function roleOf(url: string): Promise<string> {
  return await withConnection(url, async (client) => {
    const { rows } = await client.query<{ role: string }>("SELECT current_user AS role");
    return rows[0]?.role ?? "";
  });
}

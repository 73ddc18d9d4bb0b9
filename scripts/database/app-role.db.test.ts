import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { grantToApp } from "./app-role.ts";
import { withConnection } from "./connect.ts";

const ownerUrl = process.env.DATABASE_URL ?? "";
const role = `app_${randomBytes(4).toString("hex")}`;
const appUrl = new URL(ownerUrl);
appUrl.username = role;
appUrl.password = "secret";

const asOwner = (sql: string) => withConnection(ownerUrl, (client) => client.query(sql));
const asApp = (sql: string) => withConnection(appUrl.href, (client) => client.query(sql));

beforeAll(async () => {
  await asOwner(`CREATE ROLE ${role} LOGIN PASSWORD 'secret'; CREATE SCHEMA queue; CREATE TABLE queue.job (id int);
    CREATE SCHEMA foreign_to_us AUTHORIZATION pg_monitor; CREATE TABLE foreign_to_us.secret (id int)`);
  await grantToApp({ ownerUrl, role });
  await grantToApp({ ownerUrl, role });
});
afterAll(async () => {
  await asOwner(`DROP OWNED BY ${role}; DROP ROLE ${role}`);
});

test("on every table of the owner's schemas, the app's role may read and write rows, and nothing else", async () => {
  const { rows } = await asApp(
    `SELECT c.oid::regclass::text AS table, array_agg(privilege ORDER BY privilege) AS may
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace,
            unnest(ARRAY['SELECT','INSERT','UPDATE','DELETE','TRUNCATE','REFERENCES','TRIGGER']) privilege
      WHERE c.relkind IN ('r','p','v','m','f') AND n.nspname IN ('public','queue')
        AND c.relname <> '_prisma_migrations' AND has_table_privilege(c.oid, privilege)
      GROUP BY 1`,
  );
  const { rows: tables } = await asOwner(
    `SELECT FROM pg_tables WHERE schemaname IN ('public','queue') AND tablename <> '_prisma_migrations'`,
  );
  expect(rows.length).toBe(tables.length);
  for (const { may } of rows) expect(may).toEqual(["DELETE", "INSERT", "SELECT", "UPDATE"]);
});

test("the app's role owns nothing, and may create nothing anywhere", async () => {
  const { rows } = await asApp(
    `SELECT (SELECT count(*)::int FROM pg_class WHERE pg_get_userbyid(relowner) = current_user) AS owned,
            (SELECT count(*)::int FROM pg_namespace WHERE has_schema_privilege(oid, 'CREATE')) AS schemas,
            has_database_privilege(current_database(), 'CREATE') AS database`,
  );
  expect(rows).toEqual([{ owned: 0, schemas: 0, database: false }]);
});

test("a table that comes later needs no grant of its own", async () => {
  await asOwner("CREATE TABLE later (id serial)");
  await asApp("INSERT INTO later DEFAULT VALUES");
  const { rows } = await asApp("SELECT id FROM later");
  expect(rows).toEqual([{ id: 1 }]);
});

test.each([
  "CREATE TABLE mine (id int)",
  "CREATE SCHEMA mine",
  'DROP TABLE "User"',
  'ALTER TABLE "User" ADD COLUMN mine int',
  'TRUNCATE "User" CASCADE',
  'CREATE INDEX ON "User" (name)',
  "CREATE FUNCTION mine() RETURNS int LANGUAGE sql AS $$SELECT 1$$",
  'ALTER TABLE "User" DISABLE TRIGGER ALL',
  'SELECT * FROM "_prisma_migrations"',
  'DELETE FROM "_prisma_migrations"',
  "SELECT * FROM foreign_to_us.secret",
  "SELECT * FROM pg_authid",
  "COPY \"User\" FROM PROGRAM 'id'",
  "COPY \"User\" TO '/tmp/waymark-leak'",
  "SELECT pg_read_file('/etc/passwd')",
  "CREATE ROLE mine",
  "SET ROLE pg_monitor",
  "CREATE EXTENSION dblink",
])("%s is refused", async (sql) => {
  await expect(asApp(sql)).rejects.toThrow(
    /permission denied|must be owner|must have|must be superuser|not exist|denied to/,
  );
});

test("it is told how many of these migrations were applied", async () => {
  const { rows } = await asApp(
    "SELECT applied_migrations('{20261121203415_when_ticks_were_done,no-such}')",
  );
  expect(rows).toEqual([{ applied_migrations: 1 }]);
});

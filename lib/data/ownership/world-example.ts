import { database, prisma } from "#lib/data/client";
import { changeOf, milestoneContent, NOON, publish, smallContent } from "#lib/data/learner-example";
import { DAY, type Names, type Person, writeRows } from "#lib/data/ownership/rows-example";

/** Test set-up: two learners with rows in every table, whose every text carries their mark. */

/** When the two do what the tests are about: their rows are older. */
export const NOW = new Date(NOON.getTime() + 30 * DAY);

/** Publishes two versions of each path and a third of Ben's: the newest of all is not Ada's. */
export async function publishVersions(): Promise<void> {
  const content = smallContent();
  for (const changed of [[], ["sql"], ["sql", "torch"]]) {
    const milestones = new Map(
      [...content.milestones.keys()].map(
        (id) => [id, milestoneContent(id, changed.includes(id) ? 9 : 6)] as const,
      ),
    );
    await publish({ ...content, milestones });
  }
}

export function newNames({
  mark,
  ...told
}: Readonly<Record<"mark" | "milestone" | "path", string>>) {
  const id = () => crypto.randomUUID();
  return {
    ...{ ...told, email: `${mark}@example.org`, text: `words ${mark}` },
    ...{ session: id(), left: id(), open: id(), trial: id(), plan: id(), pause: id(), event: id() },
    log: id(),
    marked: id(),
    pendingImport: id(),
    passkey: id(),
    calendar: id(),
    reminder: id(),
    picture: id(),
    comment: id(),
    sharing: id(),
    pushBrowser: id(),
    summary: id(),
    ...{
      cookie: newSecret(),
      ...{ intent: newSecret(), signIn: newSecret(), link: newSecret() },
      confirmation: newSecret(),
      reset: newSecret(),
      mentorLink: newSecret(),
      calendarToken: newSecret(),
      device: newSecret(),
    },
    ...{ browser: newSecret(), code: newSecret(), proving: newSecret() },
    ...{
      credential: newSecret(),
      undo: newSecret(),
      wishing: newSecret(),
      challenge: newSecret(),
      step: newSecret(),
      recovery: newSecret(),
    },
  };
}

/** What nobody has: what is not theirs must look as if it were not there. */
export const NOBODYS: Names = newNames({ mark: "of-nobody", milestone: "cv", path: "backend" });

async function newPerson(
  told: Readonly<Pick<Person, "mark" | "milestone" | "path" | "otherPath" | "hours">>,
): Promise<Person> {
  const { mark, milestone, path } = told;
  const person = { ...newNames({ mark, milestone, path }), ...told, userId: crypto.randomUUID() };
  await writeRows(person);
  return person;
}

/** A change by this learner, now. */
export function changeBy({ userId }: Person) {
  return changeOf(userId, NOW);
}

export function newSecret() {
  return crypto.getRandomValues(Buffer.alloc(32));
}

/** A local date later than all their rows. */
export const ON = "2026-04-10";

export const commitment = { why: "", hoursPerWeek: 9 };

export type Calls = Readonly<Record<string, (me: Person) => Promise<unknown>>>;
/** Calls that name something besides the learner: of theirs, of the other's, or of nobody's. */
export type CallsByName = Readonly<Record<string, (me: Person, its: Names) => Promise<unknown>>>;

type Table = Readonly<{ name: string; column: string }>;

/** Every table that says whose its rows are, as the database has it: by a column, or by a reference. */
export async function listOwnedTables(): Promise<readonly Table[]> {
  return await prisma().$queryRaw<Table[]>`
    SELECT c.table_name::text AS name, c.column_name::text AS column
    FROM information_schema.columns c
    WHERE c.table_schema = 'public' AND c.column_name = 'userId'
    UNION
    SELECT owned.relname::text, a.attname::text FROM pg_constraint c
    JOIN pg_class owned ON owned.oid = c.conrelid
    JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)
    WHERE c.confrelid = '"User"'::regclass AND c.conparentid = 0
    ORDER BY 1`;
}

export type Rows = Readonly<Record<string, readonly unknown[]>>;

export type World = Readonly<{
  ada: Person;
  ben: Person;
  /** All rows of a learner, by table. */
  rowsOf: (person: Person) => Promise<Rows>;
  /** Makes every row of both what it was at first. */
  restore: () => Promise<void>;
}>;

/** Two learners and their rows. Ben's stand first in every table, and are newer than Ada's. */
export async function newWorld(): Promise<World> {
  await publishVersions();
  const ben = await newPerson({
    ...{ mark: "of-ben", milestone: "torch", hours: 1 },
    ...{ path: "machine-learning", otherPath: "backend" },
  });
  const ada = await newPerson({
    ...{ mark: "of-ada", milestone: "django", hours: 0 },
    ...{ path: "backend", otherPath: "machine-learning" },
  });
  const { pool } = database();
  const tables = [{ name: "User", column: "id" }, ...(await listOwnedTables())];
  const copies = tables.map(({ name }) => `CREATE TABLE first."${name}" AS TABLE "${name}"`);
  await pool.query(["CREATE SCHEMA first", ...copies].join(";"));
  const rows = tables.map(
    ({ name, column }) => `SELECT '${name}' AS name,
      coalesce(jsonb_agg(to_jsonb(t) ORDER BY to_jsonb(t)::text), '[]') AS rows
      FROM "${name}" t WHERE t."${column}" = $1::uuid`,
  );
  // One statement: what refers to what is asked at its end.
  const inserts = tables.map(
    ({ name }) => `"in ${name}" AS (INSERT INTO "${name}" TABLE first."${name}")`,
  );
  return {
    ada,
    ben,
    rowsOf: async ({ userId }) => {
      const found = await pool.query<{ name: string; rows: unknown[] }>(rows.join(" UNION ALL "), [
        userId,
      ]);
      return Object.fromEntries(found.rows.map((table) => [table.name, table.rows]));
    },
    restore: async () => {
      await pool.query(`DELETE FROM "User"; WITH ${inserts.join(", ")} SELECT`);
    },
  };
}

import { afterEach, beforeAll, expect, test } from "vitest";
import { database } from "#lib/data/client";
import { publish } from "#lib/data/learner-example";
import {
  listOwnedTables,
  newWorld,
  publishVersions,
  type World,
} from "#lib/data/ownership/world-example";

/** What no answer is kept of: it is read anew whenever it is asked for. */
const NEVER_KEPT: Readonly<Record<string, string>> = {
  AccountDeletion: "read with each session",
  CalendarFeed: "read by the settings, and by a program that reads calendars",
  AppliedOperation: "asked for by writes alone",
  EvidencePicture: "read by the pages that show it",
  HalfSignIn: "asked for while somebody signs in",
  Identity: "read by the settings and by signing in",
  KnownDevice: "asked for while somebody signs in",
  MailToken: "asked for by links and codes of mails",
  Passkey: "read by the settings and by signing in",
  MentorSummary: "read by the settings, by the page of its link, and where it is decided",
  PasskeyChallenge: "asked for while somebody signs in",
  PendingImport: "read by the page that previews it",
  Portfolio: "read by the pages about it, of which none is kept",
  PortfolioItem: "read by the pages about it, of which none is kept",
  LinkCheck: "read by the page that shows it",
  PushBrowser: "read by the settings, and where a reminder is sent",
  PortfolioReport: "read by the admin's page",
  RecoveryCode: "asked for while somebody signs in",
  Reminder: "read where reminders are decided, and by the page of its link",
  ReminderLook: "asked for where reminders are decided",
  Session: "read with each request",
};

let world: World;
beforeAll(async () => {
  await publish();
  await publishVersions();
  world = await newWorld();
});
afterEach(() => world.restore());

async function revisionOf({ userId }: Readonly<{ userId: string }>): Promise<number> {
  const { rows } = await database().pool.query<{ revision: number }>(
    'SELECT revision FROM "User" WHERE id = $1',
    [userId],
  );
  return rows[0]?.revision ?? Number.NaN;
}

const tables = (await listOwnedTables()).map(({ name }) => name);
const kept = tables.filter((name) => !(name in NEVER_KEPT));

test("what is never kept are tables that there are", () => {
  expect(tables).toEqual(expect.arrayContaining(Object.keys(NEVER_KEPT)));
  expect(kept.length).toBeGreaterThan(15);
});

test.each(kept)(
  "each write to %s moves the learner's revision, and nobody else's",
  async (name) => {
    const { ada, ben } = world;
    const { pool } = database();
    const his = await revisionOf(ben);
    const rows = (await world.rowsOf(ada))[name];
    const writes = {
      update: () =>
        pool.query(`UPDATE "${name}" SET "userId" = "userId" WHERE "userId" = $1`, [ada.userId]),
      delete: () => pool.query(`DELETE FROM "${name}" WHERE "userId" = $1`, [ada.userId]),
      insert: () =>
        pool.query(
          `INSERT INTO "${name}" SELECT * FROM jsonb_populate_recordset(NULL::"${name}", $1)`,
          [JSON.stringify(rows)],
        ),
    };
    for (const [kind, write] of Object.entries(writes)) {
      const before = await revisionOf(ada);
      // Nobody changes what happened: the database refuses it.
      if (name === "Event" && kind === "update")
        await expect(write()).rejects.toThrow("never changed");
      else {
        expect((await write()).rowCount).toBeGreaterThan(0);
        expect([kind, await revisionOf(ada)]).toEqual([kind, before + 1]);
      }
    }
    expect(await revisionOf(ben)).toBe(his);
  },
);

test("a change of the account moves the revision, whatever changes", async () => {
  const before = await revisionOf(world.ada);
  await database().pool.query('UPDATE "User" SET name = name WHERE id = $1', [world.ada.userId]);
  expect(await revisionOf(world.ada)).toBe(before + 1);
});

test("many writes of one transaction move it once", async () => {
  const { userId } = world.ada;
  const before = await revisionOf(world.ada);
  const client = await database().pool.connect();
  await client.query("BEGIN");
  await client.query('UPDATE "User" SET name = name WHERE id = $1', [userId]);
  await client.query('DELETE FROM "Note" WHERE "userId" = $1', [userId]);
  await client.query('DELETE FROM "Completion" WHERE "userId" = $1', [userId]);
  await client.query("COMMIT");
  client.release();
  expect(await revisionOf(world.ada)).toBe(before + 1);
});

test("one statement that touches several learners moves the revision of each", async () => {
  const before = [await revisionOf(world.ada), await revisionOf(world.ben)];
  await database().pool.query('DELETE FROM "Note"');
  expect([await revisionOf(world.ada), await revisionOf(world.ben)]).toEqual(
    before.map((revision) => revision + 1),
  );
});

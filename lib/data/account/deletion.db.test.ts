import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { findCredentials } from "#lib/data/account/accounts";
import {
  deleteAccount,
  keepAccount,
  listDueDeletions,
  planDeletion,
} from "#lib/data/account/deletion";
import { findConfirmation, findMailedLink } from "#lib/data/account/mail-tokens";
import { findViewer } from "#lib/data/account/sessions";
import { findLearnerOfCalendar } from "#lib/data/calendar";
import { database, prisma } from "#lib/data/client";
import { changeOf } from "#lib/data/learner-example";
import { findLearnerOfLink, makeMentorLink, wasMentorLink } from "#lib/data/mentor";
import { newSecret, newWorld, NOW as now } from "#lib/data/ownership/world-example";
import { completeMilestone } from "#lib/data/progress/completions";
import { LearnerGoneError } from "#lib/domain/account";
import { keepHouse } from "#lib/worker/housekeeping";

const world = await newWorld();
const { ada, ben } = world;
const DAY = 86_400_000;

beforeEach(async () => {
  await world.restore();
  await prisma().accountDeletion.deleteMany();
  await prisma().deletedAccount.deleteMany();
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

const later = (days: number) => new Date(now.getTime() + days * DAY);

/** Every row of every table of the database, as text; `first` is what the test restores the world from. */
async function wholeDatabase(): Promise<string> {
  const { pool } = database();
  const tables = await pool.query<{ schema: string; name: string }>(
    `SELECT schemaname AS schema, tablename AS name FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema', 'first')`,
  );
  const texts = await Promise.all(
    tables.rows.map(async ({ schema, name }) => {
      const { rows } = await pool.query<{ text: string }>(
        `SELECT to_jsonb(t)::text AS text FROM "${schema}"."${name}" t`,
      );
      return rows.map(({ text }) => text);
    }),
  );
  return texts.flat().join("\n");
}

/** Everything by which a learner could be found: each text, id and hash of each of their rows that is nobody else's. */
async function tracesOf(person: typeof ada, other: typeof ada): Promise<readonly string[]> {
  const valuesOf = async (whose: typeof ada) =>
    new Set(
      [...JSON.stringify(await world.rowsOf(whose)).matchAll(/"((?:[^"\\]|\\.){8,})"/g)].map(
        ([, value = ""]) => value,
      ),
    );
  const theirs = await valuesOf(person);
  const others = await valuesOf(other);
  return [...theirs].filter((value) => /of-ada|[0-9a-f]{8}-|\\x/.test(value) && !others.has(value));
}

test("of a deleted account nothing is left in the database but a hash that names nobody", async () => {
  await planDeletion({ userId: ada.userId, now });
  const traces = (await tracesOf(ada, ben)).filter((trace) => !isContent(trace));
  expect(traces).toContain(ada.email);
  expect(traces.length).toBeGreaterThan(30);
  const before = await wholeDatabase();
  expect(traces.filter((trace) => !before.includes(trace))).toEqual([]);
  const hisRows = await world.rowsOf(ben);

  expect(await deleteAccount({ userId: ada.userId, now, when: "at-once" })).toBe(true);

  const after = await wholeDatabase();
  expect(traces.filter((trace) => after.includes(trace))).toEqual([]);
  expect(await world.rowsOf(ben)).toEqual(hisRows);
  const tombstones = await prisma().deletedAccount.findMany();
  expect(tombstones).toMatchObject([{ deletedAt: now }]);
  expect(tombstones[0]?.idHash).toHaveLength(32);
});

/** Roadmaps are published for everybody: their ids stand in a learner's rows, and stay. */
const CONTENT = new Set(
  (await prisma().roadmap.findMany({ select: { id: true } })).map(({ id }) => id),
);
function isContent(trace: string): boolean {
  return CONTENT.has(trace);
}

test("nothing that proved who they were works any more", async () => {
  await deleteAccount({ userId: ada.userId, now, when: "at-once" });
  expect(await findViewer({ tokenHash: ada.cookie, now })).toBeNull();
  expect(await findCredentials(ada.email)).toBeNull();
  expect(await findConfirmation({ tokenHash: ada.confirmation, now })).toBeNull();
  const reset = { tokenHash: ada.reset, browserHash: ada.browser, now };
  expect(await findMailedLink({ purpose: "resetPassword", ...reset })).not.toBe("here");
  expect(await findLearnerOfLink(ada.mentorLink)).toBeNull();
  expect(await wasMentorLink(ada.mentorLink)).toBe(false);
  expect(await findLearnerOfCalendar(ada.calendarToken)).toBeNull();
});

test("a change that was on its way finds nobody", async () => {
  await deleteAccount({ userId: ada.userId, now, when: "at-once" });
  const change = changeOf(ada.userId, now);
  await expect(completeMilestone({ ...change, milestone: "blog" })).rejects.toThrow(
    LearnerGoneError,
  );
  await expect(makeMentorLink({ ...change, tokenHash: newSecret() })).rejects.toThrow(
    LearnerGoneError,
  );
});

test("an account that waits is deleted after 14 days, by the hour that keeps house, and not before", async () => {
  expect(await planDeletion({ userId: ada.userId, now })).toEqual(later(14));
  expect(await planDeletion({ userId: ada.userId, now: later(3) })).toEqual(later(14));
  expect(await findViewer({ tokenHash: ada.cookie, now })).toMatchObject({ deletesAt: later(14) });
  expect(await keepHouse(new Date(later(14).getTime() - 1))).toBe(0);
  expect(await findViewer({ tokenHash: ada.cookie, now })).not.toBeNull();
  expect(await keepHouse(later(14))).toBe(1);
  expect(await findCredentials(ada.email)).toBeNull();
  expect(await findCredentials(ben.email)).not.toBeNull();
});

test("who keeps the account after all keeps everything, also when the hour comes at that moment", async () => {
  const rows = await world.rowsOf(ada);
  await planDeletion({ userId: ada.userId, now });
  const due = await listDueDeletions(later(15));
  expect(due).toEqual([ada.userId]);
  expect(await keepAccount(ada.userId)).toBe(true);
  expect(await deleteAccount({ userId: ada.userId, now: later(15), when: "due" })).toBe(false);
  expect(await keepAccount(ada.userId)).toBe(false);
  expect(await world.rowsOf(ada)).toEqual(rows);
});

test("an account that a restored backup brought back is deleted again, for as long as it is remembered", async () => {
  await deleteAccount({ userId: ada.userId, now, when: "at-once" });
  await world.restore();
  expect(await keepHouse(later(1))).toBe(1);
  expect(await findCredentials(ada.email)).toBeNull();
  await world.restore();
  await keepHouse(later(1));
  await prisma().deletedAccount.deleteMany();
  await world.restore();
  expect(await keepHouse(later(402))).toBe(0);
  expect(await findCredentials(ada.email)).not.toBeNull();
});

const AFTERWARDS = "a secret that came after it, and is as long";

test.each([
  ["AUTH_SECRET_PREVIOUS says the one before", { AUTH_SECRET_PREVIOUS: process.env.AUTH_SECRET }],
  ["DELETION_SECRET says it for good", { DELETION_SECRET: process.env.AUTH_SECRET }],
])(
  "after AUTH_SECRET was changed, a deleted account that is back is known where %s",
  async (_, env) => {
    await deleteAccount({ userId: ada.userId, now, when: "at-once" });
    await world.restore();
    vi.resetModules();
    for (const [name, value] of Object.entries({ AUTH_SECRET: AFTERWARDS, ...env })) {
      vi.stubEnv(name, value);
    }
    const { listRestoredAccounts } = await import("#lib/data/account/deletion");
    expect(await listRestoredAccounts()).toEqual([ada.userId]);
  },
);

test("with a secret of their own, deletions are remembered by it alone", async () => {
  vi.stubEnv("DELETION_SECRET", AFTERWARDS);
  vi.resetModules();
  const deletions = await import("#lib/data/account/deletion");
  await deletions.deleteAccount({ userId: ada.userId, now, when: "at-once" });
  await world.restore();
  expect(await prisma().deletedAccount.count()).toBe(1);
  expect(await deletions.listRestoredAccounts()).toEqual([ada.userId]);
  vi.stubEnv("DELETION_SECRET", undefined);
  vi.resetModules();
  const { listRestoredAccounts } = await import("#lib/data/account/deletion");
  expect(await listRestoredAccounts()).toEqual([]);
});

test("deletions of long ago are forgotten", async () => {
  await deleteAccount({ userId: ada.userId, now, when: "at-once" });
  await keepHouse(later(400));
  expect(await prisma().deletedAccount.count()).toBe(1);
  await keepHouse(later(401));
  expect(await prisma().deletedAccount.count()).toBe(0);
});

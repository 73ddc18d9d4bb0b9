import { beforeAll, expect, test } from "vitest";
import { getCounts } from "#lib/data/admin/counts";
import { database } from "#lib/data/client";
import { NOON } from "#lib/data/learner-example";

const ALL = 6_000;
const DAY = 86_400_000;

/**
 * Accounts that began long ago but for 60 in the last month, 6 of them in the last week. One in two is confirmed and did something in the last
 * month, one in four in the last week, and one in three has two browsers signed in.
 */
beforeAll(async () => {
  await database().pool.query(`
    BEGIN;
    SET LOCAL session_replication_role = replica;
    INSERT INTO "User" (id, name, email, "emailConfirmedAt", "createdAt")
      SELECT lpad(n::text, 32, '0')::uuid, '', n || '@example.org', CASE WHEN n % 2 = 0 THEN '${ago(99)}'::timestamptz END,
        CASE WHEN n <= 6 THEN '${ago(6)}'::timestamptz WHEN n <= 60 THEN '${ago(29)}' ELSE '${ago(99)}' END
      FROM generate_series(1, ${ALL}) n;
    INSERT INTO "Event" ("userId", type, at, "on", data)
      SELECT lpad(n::text, 32, '0')::uuid, 'worked', moment, moment, '{}' FROM generate_series(1, ${ALL}) n,
        LATERAL (VALUES ('${ago(31)}'::timestamptz), (CASE WHEN n % 4 = 0 THEN '${ago(6)}' WHEN n % 2 = 0 THEN '${ago(8)}' ELSE '${ago(40)}' END::timestamptz)) m (moment);
    INSERT INTO "Session" (id, "tokenHash", "userId", "userAgent", "createdAt", "lastSeenAt")
      SELECT gen_random_uuid(), sha256((n || browser)::bytea), lpad(n::text, 32, '0')::uuid, '', '${ago(20)}',
        CASE browser WHEN 'c' THEN '${ago(15)}'::timestamptz ELSE '${ago(13)}' END
      FROM generate_series(3, ${ALL}, 3) n, unnest(ARRAY['a', 'b', 'c']) browser;
    COMMIT;
    ANALYZE`);
}, 60_000);

function ago(days: number): string {
  return new Date(NOON.getTime() - days * DAY).toISOString();
}

const COUNTED = {
  ...{ accounts: ALL, confirmed: ALL / 2, newInWeek: 6, newInMonth: 60 },
  ...{ activeInWeek: ALL / 4, activeInMonth: ALL / 2, sessions: (ALL / 3) * 2 },
};

test("where accounts are few enough, all is counted, and nothing is called an estimate", async () => {
  expect(await getCounts({ now: NOON })).toEqual({ ...COUNTED, estimated: [] });
});

test("of more accounts, what their learners did is estimated from some of them, close to what it is", async () => {
  const { estimated, ...counts } = await getCounts({
    now: NOON,
    limits: { counted: 100_000, asked: 2_000 },
  });
  expect(estimated.toSorted()).toEqual(["activeInMonth", "activeInWeek", "sessions"]);
  expectAbout(counts, estimated);
});

test("of many more, accounts are what PostgreSQL knows of their table, and newcomers are counted all the same", async () => {
  const limits = { counted: 1_000, asked: 2_000 };
  const { estimated, ...counts } = await getCounts({ now: NOON, limits });
  expect(estimated).toEqual(expect.arrayContaining(["accounts", "confirmed", "sessions"]));
  expectAbout(counts, estimated);
});

function expectAbout(
  counts: Readonly<Record<keyof typeof COUNTED, number>>,
  estimated: readonly string[],
): void {
  for (const name of Object.keys(COUNTED) as (keyof typeof COUNTED)[]) {
    const off = Math.abs(counts[name] / COUNTED[name] - 1);
    expect(off, `${name}: ${counts[name]}`).toBeLessThan(estimated.includes(name) ? 0.1 : 1e-9);
  }
}

test("an instance without anybody has no accounts", async () => {
  await database().pool.query('DELETE FROM "User"; ANALYZE "User"');
  const none = Object.fromEntries(Object.keys(COUNTED).map((name) => [name, 0]));
  expect(await getCounts({ now: NOON })).toEqual({ ...none, estimated: [] });
});

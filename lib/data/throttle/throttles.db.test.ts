import { beforeEach, expect, test, vi } from "vitest";
import { createAccount } from "#lib/data/account/accounts";
import { database } from "#lib/data/client";
import { RULES, type RuleName } from "#lib/data/throttle/rules";
import {
  countTry,
  forgetRunOut,
  forgetTries,
  ThrottleUnavailableError,
} from "#lib/data/throttle/throttles";

const now = new Date();
let ada = "";
beforeEach(() => {
  ada = `ada-${crypto.randomUUID()}@example.org`;
});

function tryAsAda() {
  return countTry({ rule: "sign-in-by-account", of: ada });
}

async function keys(): Promise<readonly string[]> {
  const { rows } = await database().pool.query<{ key: string }>('SELECT key FROM "Throttle"');
  return rows.map(({ key }) => key);
}

test("of fifty tries at once, ten are let through, and the others are told how long to wait", async () => {
  const verdicts = await Promise.all(Array.from({ length: 50 }, tryAsAda));
  expect(verdicts.filter(({ ok }) => ok)).toHaveLength(RULES["sign-in-by-account"].points);
  for (const verdict of verdicts.filter(({ ok }) => !ok)) {
    expect(verdict).toEqual({ ok: false, retryAfter: expect.any(Number) });
    expect(verdict).toMatchObject({
      retryAfter: expect.toSatisfy((s: number) => s > 800 && s <= 900),
    });
  }
});

test("tries that are forgotten leave room for as many again", async () => {
  await Promise.all(Array.from({ length: 11 }, tryAsAda));
  expect((await tryAsAda()).ok).toBe(false);
  await forgetTries({ rule: "sign-in-by-account", of: ada });
  expect((await tryAsAda()).ok).toBe(true);
});

test("one's tries are not another's, and those by one rule not those by another", async () => {
  await Promise.all(Array.from({ length: 11 }, tryAsAda));
  expect((await countTry({ rule: "sign-in-by-account", of: "ben" })).ok).toBe(true);
  expect((await countTry({ rule: "mail-to-one-now", of: ada })).ok).toBe(true);
});

test("after a hundred wrong passwords in a row no time is enough", async () => {
  const failures = { rule: "failures-in-a-row", of: ada } as const;
  const verdicts = await Promise.all(Array.from({ length: 120 }, () => countTry(failures)));
  expect(verdicts.filter(({ ok }) => ok)).toHaveLength(100);
  expect(await countTry(failures)).toEqual({ ok: false, retryAfter: null });
});

test("the table holds no address", async () => {
  await tryAsAda();
  // Letters that no hash in hexadecimal holds.
  expect((await keys()).join()).not.toMatch(/@|example|2001:db8/);
});

test("whoever is refused by their address costs no query until their time is over", async () => {
  const address = { rule: "sign-up-by-address", of: ada } as const;
  await Promise.all(Array.from({ length: 12 }, () => countTry(address)));
  const query = vi.spyOn(database().pool, "query");
  expect((await countTry(address)).ok).toBe(false);
  expect(query).not.toHaveBeenCalled();
  query.mockRestore();
});

test("what counts no more is forgotten, but wrong passwords in a row for an account are not", async () => {
  await createAccount({ name: "Ada", email: ada, passwordHash: "x", timeZone: null, now });
  await database().pool.query('DELETE FROM "Throttle"');
  await tryAsAda();
  await countTry({ rule: "failures-in-a-row", of: ada });
  await countTry({ rule: "failures-in-a-row", of: "nobody@example.org" });
  await forgetRunOut({ now });
  expect(await keys()).toHaveLength(2);
  await forgetRunOut({ now: new Date(now.getTime() + 16 * 60_000) });
  expect(await keys()).toEqual([expect.stringMatching(/^failures-in-a-row:/)]);
});

async function withoutCounters<T>(work: () => Promise<T>): Promise<T> {
  await database().pool.query('ALTER TABLE "Throttle" RENAME TO "Gone"');
  try {
    return await work();
  } finally {
    await database().pool.query('ALTER TABLE "Gone" RENAME TO "Throttle"');
  }
}

/** Of these alone this process may count what the database cannot: they guard no secret, no sign-in and no write. */
const OF_PAGES: readonly string[] = ["portfolio-by-address"];

test.each(Object.keys(RULES).filter((rule) => !OF_PAGES.includes(rule)) as RuleName[])(
  "a try that cannot be counted is not let through: %s",
  async (rule) => {
    await withoutCounters(async () => {
      await expect(countTry({ rule, of: ada })).rejects.toThrow(ThrottleUnavailableError);
    });
  },
);

test("an address that the database has refused is refused by this process, too", async () => {
  const look = { rule: "portfolio-by-address", of: `${ada} again` } as const;
  await database().pool.query('DELETE FROM "Throttle"');
  expect(await countTry(look)).toEqual({ ok: true });
  await database().pool.query('UPDATE "Throttle" SET points = points + $1', [300]);
  expect(await countTry(look)).toMatchObject({ ok: false });
  expect(await withoutCounters(() => countTry(look))).toMatchObject({ ok: false });
});

test("a look at a public page that the database cannot count is counted by this process, by the same limit", async () => {
  const look = { rule: "portfolio-by-address", of: ada } as const;
  const { points } = RULES["portfolio-by-address"];
  const verdicts = await withoutCounters(() =>
    Promise.all(Array.from({ length: points + 20 }, () => countTry(look))),
  );
  expect(verdicts.filter(({ ok }) => ok)).toHaveLength(points);
  expect(verdicts.at(-1)).toEqual({ ok: false, retryAfter: expect.any(Number) });
});

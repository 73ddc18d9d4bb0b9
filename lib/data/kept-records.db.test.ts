import * as fc from "fast-check";
import pg from "pg";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { database } from "#lib/data/client";
import { getCorrection } from "#lib/data/coach";
import { getSeenRecord, keptRecord } from "#lib/data/kept-records";
import { getLearner, getSeenLearner, getWork } from "#lib/data/learner";
import { NOW, newWorld } from "#lib/data/ownership/world-example";
import { BEFORE, WRITES_BY_NAME } from "#lib/data/ownership/writes-by-name-example";
import { WRITES } from "#lib/data/ownership/writes-example";
import { getRecord } from "#lib/data/record";
import type { Learner } from "#lib/domain/learner";

const world = await newWorld();
const { ada, ben } = world;

// What an earlier test kept is of another edition: here a revision comes back with another record.
let edition = 0;
beforeEach(() => {
  edition += 1;
});
afterEach(() => {
  vi.restoreAllMocks();
  return world.restore();
});

/** What Ada's session says of her record now; undefined without an account. */
async function seenNow() {
  const { rows } = await database().pool.query<{ revision: number }>(
    'SELECT revision FROM "User" WHERE id = $1',
    [ada.userId],
  );
  return rows[0] && { userId: ada.userId, revision: rows[0].revision, edition };
}

async function seen() {
  const now = await seenNow();
  if (now === undefined) throw new Error("there is no account");
  return now;
}

const IDENTITY = { name: "Ada", timeZone: "Europe/Berlin", hoursPerWeek: null, now: NOW };

async function madeOf(learner: Learner) {
  return { learner, work: await getWork(learner), correction: await getCorrection(learner) };
}

/** That what is kept is what is read anew, and so is all that is made of it. */
async function expectSame() {
  const now = await seenNow();
  if (now === undefined) return;
  expect(await getSeenRecord(now)).toEqual(await getRecord(ada.userId));
  const kept = await madeOf(await getSeenLearner({ ...IDENTITY, ...now }));
  expect(kept).toEqual(await madeOf(await getLearner({ ...IDENTITY, userId: ada.userId })));
}

const ALL = { ...WRITES, ...WRITES_BY_NAME };

test.each(Object.keys(ALL))("after %s no page shows what was before", async (key) => {
  await BEFORE[key]?.({ me: ada, other: ben });
  await expectSame();
  await ALL[key]?.(ada, ada);
  await expectSame();
});

test("after any writes in any order no page shows what was before", async () => {
  // After the end of the account there is nobody for whom anything else could be written.
  const keys = Object.keys(ALL).filter((key) => !/^delete(Unconfirmed)?Account/.test(key));
  await fc.assert(
    fc
      .asyncProperty(
        fc.array(fc.constantFrom(...keys), { minLength: 2, maxLength: 8 }),
        async (of) => {
          for (const key of of) {
            await BEFORE[key]?.({ me: ada, other: ben });
            // What an earlier one left may be refused here; whatever it did has to be seen.
            await ALL[key]?.(ada, ada)?.catch(() => undefined);
            await expectSame();
          }
        },
      )
      .beforeEach(async () => {
        edition += 1;
        await world.restore();
      }),
    { numRuns: 25 },
  );
});

test("a record is read once as long as nothing is written", async () => {
  const now = await seen();
  const query = vi.spyOn(pg.Client.prototype, "query");
  const first = await getSeenRecord(now);
  expect(await getSeenRecord(now)).toBe(first);
  expect(query).toHaveBeenCalledTimes(1);
});

test("a record of another revision, another edition or another learner is not the kept one", async () => {
  const now = await seen();
  await getSeenRecord(now);
  expect(keptRecord(now)).toBeDefined();
  expect(keptRecord({ ...now, revision: now.revision - 1 })).toBeUndefined();
  expect(keptRecord({ ...now, edition: now.edition + 1 })).toBeUndefined();
  expect(keptRecord({ ...now, userId: ben.userId })).toBeUndefined();
});

import { expect, test } from "vitest";
import { database, prisma } from "#lib/data/client";
import { NOON, newLearner, publish } from "#lib/data/learner-example";
import { inRequest } from "#lib/http/request-context";
import { loadCounts } from "#lib/loaders/instance-counts";

const KEPT_MS = 60_000;
const after = (ms: number) => new Date(NOON.getTime() + ms);
const countsAt = (now: Date) => loadCounts({ now, keptMs: KEPT_MS });

test("what was counted is shown for its time with its moment, and, where counting fails, until it succeeds", async () => {
  await publish();
  await newLearner();
  const first = await countsAt(NOON);
  expect(first).toMatchObject({ at: NOON, counts: { accounts: 1 } });
  await newLearner();
  expect(await countsAt(after(KEPT_MS - 1))).toEqual(first);
  expect(await countsAt(after(KEPT_MS))).toMatchObject({
    at: after(KEPT_MS),
    counts: { accounts: 2 },
  });

  const other = await database().pool.connect();
  await other.query('BEGIN; LOCK TABLE "Session" IN ACCESS EXCLUSIVE MODE');
  let troubles = 0;
  const request = {
    ...{ id: "", address: "", isFailureLogged: false },
    hearTrouble: () => {
      troubles += 1;
    },
  };
  const later = await inRequest(request, () => countsAt(after(2 * KEPT_MS)));
  expect(later).toMatchObject({ at: after(KEPT_MS), counts: { accounts: 2 } });
  expect(troubles).toBe(0);
  await other.query("ROLLBACK");
  other.release();
  await prisma().user.deleteMany();
  expect(await countsAt(after(2 * KEPT_MS + 1))).toEqual(later);
  expect(await countsAt(after(3 * KEPT_MS))).toMatchObject({ counts: { accounts: 0 } });
});

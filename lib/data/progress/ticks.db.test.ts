import * as fc from "fast-check";
import pg from "pg";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { keptRecord } from "#lib/data/kept-records";
import { changeOf, NOON, newLearner, publish } from "#lib/data/learner-example";
import { markPrior } from "#lib/data/progress/prior";
import { setTick } from "#lib/data/progress/ticks";
import { getRecord } from "#lib/data/record";
import type { Tick } from "#lib/domain/progress/tick";

beforeAll(async () => {
  await publish();
});
afterEach(() => void vi.restoreAllMocks());

let edition = 0;

async function seenOf(userId: string) {
  const { revision } = await getRecord(userId);
  return { userId, revision, edition };
}

const asked = fc.record({
  milestone: fc.constantFrom("git", "sql", "django", "nobody-knows"),
  step: fc.option(fc.constantFrom("step-1", "step-2", "no-step"), { nil: undefined }),
  done: fc.boolean(),
  /** Minutes after noon: several at one moment, and in any order. */
  minutes: fc.integer({ min: 0, max: 2 }),
  /** Takes back the operation before; is sent twice; finds nothing kept. */
  isUndo: fc.boolean(),
  isTwice: fc.boolean(),
  isForgotten: fc.boolean(),
  isKnownBefore: fc.boolean(),
});

test("what a tick leaves is what is read anew, whatever was ticked before", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(asked, { maxLength: 12 }), async (ticks) => {
      const userId = await newLearner();
      let last: string | undefined;
      for (const { minutes, isUndo, isTwice, isForgotten, isKnownBefore, ...of } of ticks) {
        if (isKnownBefore) await markPrior({ ...changeOf(userId), milestone: "sql" });
        if (isForgotten) edition += 1;
        const change = changeOf(userId, new Date(NOON.getTime() + minutes * 60_000));
        const { operationId } = change;
        const tick: Tick = { ...of, operationId, undoes: isUndo ? last : undefined };
        for (const _ of isTwice ? [1, 2] : [1]) {
          const seen = await seenOf(userId);
          const record = await setTick({ seen, tick, change });
          expect(record).toEqual(await getRecord(userId));
          expect(keptRecord({ ...seen, revision: record.revision })).toBe(record);
        }
        last = operationId;
      }
    }),
    { numRuns: 60 },
  );
});

test.each([
  ["kept", 0],
  ["not kept", 1],
])("a tick is one round trip where the record is %s", async (_, editions) => {
  const userId = await newLearner();
  const tickOn = async (milestone: string) => {
    const change = changeOf(userId);
    const tick = { milestone, done: true, operationId: change.operationId };
    const seen = await seenOf(userId);
    const query = vi.spyOn(pg.Client.prototype, "query");
    await setTick({ seen, tick, change });
    const times = query.mock.calls.length;
    query.mockRestore();
    return times;
  };
  await tickOn("git");
  edition += editions;
  expect(await tickOn("sql")).toBe(1);
});

test("a tick that meets another one is told by the record that both made", async () => {
  const userId = await newLearner();
  const seen = await seenOf(userId);
  const records = await Promise.all(
    ["git", "sql", "django", "blog"].map((milestone) => {
      const change = changeOf(userId);
      return setTick({
        seen,
        change,
        tick: { milestone, done: true, operationId: change.operationId },
      });
    }),
  );
  const newest = records.toSorted((one, other) => one.revision - other.revision).at(-1);
  expect(newest).toEqual(await getRecord(userId));
  expect(newest?.completions).toHaveLength(4);
  for (const [index, milestone] of ["git", "sql", "django", "blog"].entries()) {
    expect(records[index]?.completions.map((each) => each.milestone)).toContain(milestone);
  }
});

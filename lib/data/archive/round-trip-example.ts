import assert from "node:assert/strict";
import fc from "fast-check";
import { getArchive } from "#lib/data/archive/get-archive";
import { importArchive } from "#lib/data/archive/import-archive";
import { changeOf, newLearner, NOON as now } from "#lib/data/learner-example";
import { type Archive, type ArchiveRecord, archiveSchema } from "#lib/domain/archive/archive";
import { someArchive } from "#lib/domain/archive/archive-example";
import { readArchive } from "#lib/domain/archive/read-archive";

/** Test set-up: files of generated learners, taken out and brought in. */

/** A file as it is taken out, but for the account and the notes that it was brought in. */
function recordOf({ settings, record }: Archive): ArchiveRecord {
  const events = record.events.filter(({ type }) => type !== "record-imported");
  return { settings, record: { ...record, events } };
}

async function takeOut(userId: string): Promise<Archive> {
  const text = JSON.stringify(await getArchive({ userId, now }));
  const read = readArchive({ text, now });
  assert.ok(read.ok, "what was taken out can be read");
  return read.archive;
}

async function bringIn(userId: string, given: ArchiveRecord): Promise<void> {
  assert.deepEqual(await importArchive({ ...changeOf(userId), given }), { ok: true });
}

/**
 * Asserts of so many generated learners that their file, brought into a new account and taken out again, is the same file, and
 * that bringing it in twice changes nothing.
 */
export async function assertRoundTrips(learners: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(someArchive, async (archive) => {
      const text = JSON.stringify(archiveSchema.parse(archive));
      const read = readArchive({ text, now });
      assert.ok(read.ok, `the generated file is refused: ${read.ok ? "" : read.reason}`);
      const first = await newLearner();
      await bringIn(first, read.archive);
      const taken = await takeOut(first);
      for (const [list, rows] of Object.entries(read.archive.record)) {
        const extra = list === "events" ? 1 : 0;
        const written = Object.entries(taken.record).find(([name]) => name === list)?.[1];
        assert.equal(written?.length, rows.length + (rows.length + extra > 0 ? extra : 0), list);
      }
      const second = await newLearner();
      await bringIn(second, recordOf(taken));
      const takenAgain = await takeOut(second);
      assert.deepEqual(recordOf(takenAgain), recordOf(taken));
      await bringIn(second, recordOf(taken));
      assert.deepEqual(await takeOut(second), takenAgain);
      await bringIn(first, taken);
      assert.deepEqual(await takeOut(first), taken);
    }),
    { numRuns: learners },
  );
}

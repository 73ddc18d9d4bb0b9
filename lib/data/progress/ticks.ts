import "server-only";
import * as z from "zod";
import { type Change, changeAndRead, type Writing } from "#lib/data/changes";
import { keepRecord, keptRecord, type Seen } from "#lib/data/kept-records";
import {
  completing,
  tickingStep,
  uncompleting,
  untickingStep,
} from "#lib/data/progress/completions";
import { getRecord, readRecord, recordColumns } from "#lib/data/record";
import type { Tick } from "#lib/domain/progress/tick";
import { withTick } from "#lib/domain/progress/with-tick";
import { instant, localDate } from "#lib/domain/record/fact";
import type { LearnerRecord } from "#lib/domain/record/learner-record";

const rowSchema = z.object({ at: instant, on: localDate, prior: z.boolean() });

/**
 * Sets a milestone or a step to the asked state, and returns the learner's record after it: one round trip. Where the record as it
 * was before is kept, the tick is added to it; else it is read by the same statement. Only where another write came in
 * between is it read once more.
 */
export async function setTick({
  seen,
  tick,
  change,
}: Readonly<{ seen: Seen; tick: Tick; change: Change }>): Promise<LearnerRecord> {
  const kept = keptRecord(seen);
  const columns = kept === undefined ? recordColumns(seen.userId) : undefined;
  const { changed, before, row, read } = await changeAndRead({
    ...writingOf({ tick, change }),
    columns,
  });
  const last = kept ?? readRecord(read);
  const record =
    last.revision === before
      ? afterTick({ record: last, tick, row: changed ? row : null })
      : await getRecord(seen.userId);
  keepRecord({ ...seen, record });
  return record;
}

function writingOf({
  tick: { milestone, step, done, undoes },
  change,
}: Readonly<{ tick: Tick; change: Change }>): Writing {
  if (step === undefined) {
    const asked = { ...change, milestone };
    return done ? completing({ ...asked, undoes }) : uncompleting(asked);
  }
  const asked = { ...change, milestone, step };
  return done ? tickingStep({ ...asked, undoes }) : untickingStep(asked);
}

function afterTick({
  record,
  tick: { milestone, step, done },
  row,
}: Readonly<{ record: LearnerRecord; tick: Tick; row: unknown }>): LearnerRecord {
  if (row === null) return record;
  return withTick({ record, tick: { milestone, step, done, ...rowSchema.parse(row) } });
}

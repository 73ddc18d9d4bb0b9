import "server-only";
import { LRUCache } from "lru-cache";
import { getRecord } from "#lib/data/record";
import type { LearnerRecord } from "#lib/domain/record/learner-record";
import { factListsSchema } from "#lib/domain/record/learner-record";
import { ofProcess } from "#lib/of-process";

/** Whose record, and as of which writes and which published content: their session says so (`findViewer`). */
export type Seen = Readonly<{ userId: string; revision: number; edition: number }>;

type Kept = Readonly<{ edition: number; record: LearnerRecord }>;

/** So many facts, in records of 650 each, took 58 MB; a record counts for as many as it has, and a new one for so many. */
const MOST_FACTS = 200_000;
const LEAST_FACTS = 50;

const LISTS = factListsSchema.keyof().options;

/** One record a learner, the newest that was read (docs/decisions/037). */
function records(): LRUCache<string, Kept> {
  return ofProcess({
    name: "kept records",
    make: () =>
      new LRUCache<string, Kept>({
        maxSize: MOST_FACTS,
        sizeCalculation: ({ record }) =>
          LISTS.reduce((facts, list) => facts + record[list].length, LEAST_FACTS),
      }),
  });
}

/** Returns the record that is kept of a learner, if it is the one they have; undefined without one. No round trip. */
export function keptRecord({ userId, revision, edition }: Seen): LearnerRecord | undefined {
  const kept = records().get(userId);
  if (kept?.edition !== edition || kept.record.revision !== revision) return undefined;
  return kept.record;
}

/** Keeps a record that was read, or made of one that was, until a newer one is kept. */
export function keepRecord({
  userId,
  edition,
  record,
}: Pick<Seen, "userId" | "edition"> & Readonly<{ record: LearnerRecord }>): void {
  records().set(userId, { edition, record });
}

/**
 * Returns a learner's record as their session saw it: the one that is kept, else it is read, in one round trip. For pages: what
 * decides about a write reads the record anew (`getRecord`).
 */
export async function getSeenRecord(seen: Seen): Promise<LearnerRecord> {
  const kept = keptRecord(seen);
  if (kept !== undefined) return kept;
  const record = await getRecord(seen.userId);
  keepRecord({ ...seen, record });
  return record;
}

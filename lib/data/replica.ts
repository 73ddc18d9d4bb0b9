import "server-only";
import { setTimeout as wait } from "node:timers/promises";
import { type Database, primary, readingFrom, replica } from "#lib/data/client";
import { askInPassing } from "#lib/http/database-trouble";
import { ofProcess } from "#lib/of-process";

/** What a read has to be at least as new as: an edition of the content, and a learner's revision, as the primary knows them. */
export type AsOf = Readonly<{
  edition: number;
  of?: Readonly<{ userId: string; revision: number }>;
}>;

/** Whoever has not answered for so long is left alone for as long: milliseconds. */
const PATIENCE_MS = 1_500;
const REST_MS = 3_000;

/**
 * Returns what `read` finds on the replica, where that has replayed everything that the reader has to see; else, and without a replica,
 * what it finds on the primary (docs/decisions/045). Nothing that `read` does may write.
 */
export async function fromReplica<T>({
  read,
  ...asOf
}: AsOf & Readonly<{ read: () => Promise<T> }>): Promise<T> {
  const behind = replica();
  if (behind === undefined) return read();
  const [ofPrimary, ofReplica] = [restOf("primary"), restOf("replica")];
  if (ofReplica.isOver()) {
    try {
      // Nobody can write to a primary that does not answer: there is nothing newer to wait for.
      const isThere = !ofPrimary.isOver() || (await inTime(hasReplayed(behind, asOf)));
      if (isThere) return await readingFrom(behind, read);
    } catch {
      // The primary has all that a replica has: it answers, or says what is wrong.
      ofReplica.begin();
    }
  }
  return readingFrom(ofPrimary.isOver() ? primary() : behind, read);
}

/**
 * Returns what `read` finds on the primary. While that does not answer, it is what the replica has: newer than nothing, as nobody can
 * write meanwhile (docs/decisions/045).
 */
export async function fromPrimary<T>(read: () => Promise<T>): Promise<T> {
  const behind = replica();
  if (behind === undefined) return read();
  try {
    return await askPrimarySoon(read);
  } catch {
    return readingFrom(behind, read);
  }
}

/**
 * Asks the primary for what there is another way to find. Throws where it fails or does not answer soon, and at once for some seconds
 * after that: whoever asks goes the other way then.
 */
export async function askPrimarySoon<T>(ask: () => Promise<T>): Promise<T> {
  const rest = restOf("primary");
  if (!rest.isOver()) throw new LateError("the primary has not answered a moment ago");
  try {
    return await inTime(askInPassing(() => readingFrom(primary(), ask)));
  } catch (error) {
    if (error instanceof LateError) rest.begin();
    throw error;
  }
}

/** A replica that is not there yet may lack the learner, too. */
async function hasReplayed({ pool }: Database, { edition, of }: AsOf): Promise<boolean> {
  const { rows } = await pool.query<{ is: boolean | null }>(
    `SELECT coalesce((SELECT number FROM "Edition" WHERE id = 1), 0) >= $1
        AND ($2::uuid IS NULL OR (SELECT revision FROM "User" WHERE id = $2::uuid) >= $3) AS is`,
    [edition, of?.userId ?? null, of?.revision ?? 0],
  );
  return rows[0]?.is === true;
}

class LateError extends Error {}

async function inTime<T>(asked: Promise<T>): Promise<T> {
  const over = new AbortController();
  const late = wait(PATIENCE_MS, undefined, { signal: over.signal, ref: false }).then(() => {
    throw new LateError("the database has not answered");
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    over.abort();
    late.catch(() => {});
  }
}

function restOf(whose: "primary" | "replica") {
  const rest = ofProcess({ name: `resting:${whose}`, make: () => ({ until: 0 }) });
  return {
    isOver: () => performance.now() >= rest.until,
    begin: () => {
      rest.until = performance.now() + REST_MS;
    },
  };
}

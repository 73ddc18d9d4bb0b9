import "server-only";
import { setClockAhead } from "#lib/clock";
import { readDatabaseClock } from "#lib/data/database-clock";
import { log } from "#lib/log";

const LOOK_EVERY_MS = 60_000;
/** So little is the time that asking takes, and no difference of clocks. */
const NONE_MS = 2_000;
/** By more than this, whoever runs the instance should know of it. */
const MUCH_MS = 30_000;

/** Has the clock of this process follow the database's from now on (docs/security.md#one-clock). While it does not say, the last difference holds. */
export async function followClock(): Promise<void> {
  setInterval(() => void look(), LOOK_EVERY_MS).unref();
  await look();
}

let isTold = false;

async function look(): Promise<void> {
  try {
    const ahead = await measureAhead();
    setClockAhead(ahead);
    const isMuch = Math.abs(ahead) > MUCH_MS;
    if (isMuch && !isTold) log().warn({ event: "clock", ahead }, "the database has another time");
    isTold = isMuch;
  } catch {
    // The pool has noted that the database is in trouble.
  }
}

/** Returns by how many milliseconds the database's clock is ahead of ours; 0 where they agree as far as can be told. */
export async function measureAhead(): Promise<number> {
  const asked = Date.now();
  const theirs = await readDatabaseClock();
  const ours = (asked + Date.now()) / 2;
  const ahead = Math.round(theirs - ours);
  return Math.abs(ahead) < NONE_MS ? 0 : ahead;
}

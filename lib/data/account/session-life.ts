import "server-only";

const DAY = 24 * 3_600_000;

/** A session ends 14 days after its last use, and 30 days after it began (docs/security.md#session-lifetime). */
const IDLE = 14 * DAY;
const ABSOLUTE = 30 * DAY;

/** Returns after which moments a session must have been used and begun so that it still counts. */
export function liveAfter(now: Date): Readonly<{ usedAfter: Date; begunAfter: Date }> {
  return {
    usedAfter: new Date(now.getTime() - IDLE),
    begunAfter: new Date(now.getTime() - ABSOLUTE),
  };
}

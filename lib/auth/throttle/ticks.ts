import "server-only";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { refusal } from "#lib/auth/throttle/admit";
import { ofProcess } from "#lib/of-process";

/** Far more than anybody ticks, a minute. */
export const MOST_TICKS = 3_000;
const MINUTE = 60;

// Kept in memory, each process for itself: a tick is two round trips to the database, and stays it.
function limiter(): RateLimiterMemory {
  return ofProcess({
    name: "throttle:ticks",
    make: () => new RateLimiterMemory({ points: MOST_TICKS, duration: MINUTE }),
  });
}

/** Counts a tick of a learner, and returns how many seconds they wait before they may tick: 0 as long as that is none. */
export async function secondsUntilTick(userId: string): Promise<number> {
  try {
    await limiter().consume(userId);
    return 0;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    const retryAfter = Math.ceil(refused.msBeforeNext / 1_000);
    return refusal({ rule: "ticks-by-learner", retryAfter }).retryAfter ?? MINUTE;
  }
}

import "server-only";
import { limitOfProcess } from "#lib/auth/concurrency-limit";
import type { RuleName } from "#lib/data/throttle/rules";
import { countTry, type Try } from "#lib/data/throttle/throttles";
import { clientAddress } from "#lib/http/client-address";
import { networkOf } from "#lib/http/network";
import { logSecurityEvent } from "#lib/log";

/** Something was tried too often: by whom or from where a rule says. */
export class TooOftenError extends Error {
  /** Seconds until the next try; null where only another way in, or a new password, helps. */
  readonly retryAfter: number | null;

  constructor({
    rule,
    retryAfter,
  }: Readonly<{ rule: RuleName | "ticks-by-learner"; retryAfter: number | null }>) {
    super(`tried too often: ${rule}`);
    this.name = "TooOftenError";
    this.retryAfter = retryAfter;
  }
}

/** All who try something, where they are counted together. */
export const EVERYBODY = "everybody";

// Counting takes few connections of the pool, however many ask at once: the others belong to pages.
export const inTurn = limitOfProcess({ name: "throttles", places: 3, queue: 300 });

/**
 * Counts a try by each rule, in their order, and stops at the first that refuses it. Throws a TooOftenError then, a BusyError
 * when too many wait, and a ThrottleUnavailableError when it cannot be counted: nothing is let through uncounted.
 */
export async function admit(tries: readonly Try[]): Promise<void> {
  await inTurn(async () => {
    for (const each of tries) {
      const verdict = await countTry(each);
      if (!verdict.ok) throw refusal({ rule: each.rule, retryAfter: verdict.retryAfter });
    }
  });
}

// Apart from the others: as long as the counters are silent, a sign-in keeps its place for seconds.
const pagesInTurn = limitOfProcess({ name: "page-throttles", places: 2, queue: 300 });

/** Counts a look at a page by a rule for such, and lets it through as long as that allows it, also while only this process can count. */
export async function admitToPage(each: Try): Promise<void> {
  const verdict = await pagesInTurn(() => countTry(each));
  if (!verdict.ok) throw refusal({ rule: each.rule, retryAfter: verdict.retryAfter });
}

/** Writes down that a rule refused somebody, and returns the error of it. */
export function refusal(
  given: Readonly<{ rule: RuleName | "ticks-by-learner"; retryAfter: number | null }>,
): TooOftenError {
  logSecurityEvent({ kind: "request.throttled", object: given.rule, result: "refused" });
  return new TooOftenError(given);
}

/** Returns the network that the request under way comes from. */
export function here(): string {
  return networkOf(clientAddress());
}

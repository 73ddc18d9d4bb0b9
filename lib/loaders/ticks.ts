import "server-only";
import { type ArrivedTick, isTicked } from "#lib/domain/progress/tick";
import { tickNamedIn } from "#lib/domain/progress/tick-address";
import { loadLearner } from "#lib/loaders/learner";
import { tickNews } from "#lib/wording/ticks";

/** Returns the tick that a page's address names, if it still stands so. */
export async function loadArrivedTick(
  searchParams: Promise<Readonly<Record<string, unknown>>>,
): Promise<ArrivedTick | undefined> {
  const tick = tickNamedIn(await searchParams);
  if (tick === undefined) return undefined;
  const learner = await loadLearner();
  if (isTicked({ ...learner, tick }) !== tick.done) return undefined;
  return {
    tick,
    news: tickNews({ ...learner, tick }),
    operationIds: { undo: crypto.randomUUID(), finish: crypto.randomUUID() },
  };
}

import "server-only";
import { type LeftOut, leftOut } from "#lib/domain/coach/dismissal";
import { loadLearner } from "#lib/loaders/learner";

/** What the coach leaves out today, for the settings. */
export async function loadDismissed(): Promise<readonly LeftOut[]> {
  return leftOut(await loadLearner());
}

import "server-only";
import { type DismissedCorrection, dismissedCorrections } from "#lib/domain/coach/dismissal";
import { loadLearner } from "#lib/loaders/learner";

/** Returns what the coach leaves out today, for the settings. */
export async function loadDismissed(): Promise<readonly DismissedCorrection[]> {
  return dismissedCorrections(await loadLearner());
}

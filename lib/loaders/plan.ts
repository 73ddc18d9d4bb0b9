import "server-only";
import { loadLearner } from "#lib/loaders/learner";

/** Returns days between planning a switch and being asked again, for the settings. */
export async function loadCoolingOff(): Promise<number> {
  return (await loadLearner()).record.coolingOffDays;
}

import "server-only";
import { loadLearner } from "#lib/loaders/learner";

/** The path that a learner is on, for the settings; absent without one. */
export async function loadCurrentPath(): Promise<
  Readonly<{ enrollment: string; title: string }> | undefined
> {
  const { enrollment, path } = await loadLearner();
  if (enrollment === undefined || path === undefined) return undefined;
  return { enrollment: enrollment.id, title: path.title };
}

/** Days between planning a switch and being asked again, for the settings. */
export async function loadCoolingOff(): Promise<number> {
  return (await loadLearner()).record.coolingOffDays;
}

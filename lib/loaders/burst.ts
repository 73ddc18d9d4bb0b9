import "server-only";
import { redirect } from "next/navigation";
import { getTitles, type Titles } from "#lib/data/roadmap/titles";
import type { Learner } from "#lib/domain/learner";
import type { Burst } from "#lib/domain/work/bursts";
import { loadLearner, loadWork } from "#lib/loaders/learner";

export type BurstView = Readonly<{ learner: Learner; burst: Burst; titles: Titles }>;

/** Returns the burst of a date, or the newest; without one, the journey is what there is to see. */
export async function loadBurst(day: unknown): Promise<BurstView> {
  const learner = await loadLearner();
  const { bursts } = await loadWork(learner);
  const burst = bursts.find(({ on }) => on === day) ?? bursts[0];
  if (burst === undefined) redirect("/journey");
  return { learner, burst, titles: await getTitles() };
}

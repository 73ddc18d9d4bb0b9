import "server-only";
import { redirect } from "next/navigation";
import { cache } from "react";
import { getRoadmap } from "#lib/data/roadmap/roadmaps";
import { type RoadmapDifference, roadmapDifference } from "#lib/domain/progress/roadmap-difference";
import type { EnrollmentRecord } from "#lib/domain/record/enrollment";
import type { Milestone, Roadmap } from "#lib/domain/roadmap/roadmap";
import { loadLearner } from "#lib/loaders/learner";

export type NewerVersion = Readonly<{
  enrollment: EnrollmentRecord;
  /** The version that the learner is on, and the newest published one. */
  from: Roadmap;
  to: Roadmap;
  difference: RoadmapDifference<Milestone>;
}>;

/** Returns the newer version of the learner's roadmap that waits for them, and what it changes; absent without one. */
export const loadNewerVersion = cache(async (): Promise<NewerVersion | undefined> => {
  const { enrollment, record, roadmap: from } = await loadLearner();
  const { newestRoadmap } = record;
  if (enrollment === undefined || newestRoadmap === undefined || newestRoadmap === from.id) {
    return undefined;
  }
  const to = await getRoadmap(newestRoadmap);
  if (to.version <= from.version) return undefined;
  return {
    enrollment,
    from,
    to,
    difference: roadmapDifference({ ...record, from, to }),
  };
});

/** Returns the same, for its own page: without a newer version, the roadmap is what there is to see. */
export async function loadRoadmapUpdate(): Promise<NewerVersion & Readonly<{ title: string }>> {
  const newer = await loadNewerVersion();
  const { path } = await loadLearner();
  if (newer === undefined || path === undefined) redirect("/roadmap");
  return { ...newer, title: path.title };
}

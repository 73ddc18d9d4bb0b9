import "server-only";
import { getTitles } from "#lib/data/roadmap/titles";
import type { Learner } from "#lib/domain/learner";
import { type DeepeningMonth, deepeningMonth } from "#lib/domain/progress/deepening";
import { loadLearner } from "#lib/loaders/learner";

export type RoadmapView = Readonly<{
  learner: Learner;
  /** Done or waived, and not on this roadmap: kept all the same. */
  alsoDone: readonly Readonly<{ id: string; title: string; isWaived: boolean }>[];
  deepening?: DeepeningMonth;
}>;

/** Returns the learner's own roadmap: the fundamentals alone before a choice. */
export async function loadRoadmap(): Promise<RoadmapView> {
  const learner = await loadLearner();
  const { record, roadmap, today, timeZone } = learner;
  const titles = await getTitles();
  const here = new Set(roadmap.phases.flatMap(({ milestones }) => milestones.map(({ id }) => id)));
  const done = new Set(record.completions.map(({ milestone }) => milestone));
  const waived = record.waivers.map(({ milestone }) => milestone).filter((id) => !done.has(id));
  return {
    learner,
    alsoDone: [...done, ...waived]
      .filter((id) => !here.has(id))
      .map((id) => ({ id, title: titles.milestone(id), isWaived: !done.has(id) })),
    deepening: deepeningMonth({ ...record, roadmap, today, timeZone }),
  };
}

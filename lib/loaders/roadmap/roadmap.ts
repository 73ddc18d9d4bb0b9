import "server-only";
import { getTitles } from "#lib/data/roadmap/titles";
import type { Learner } from "#lib/domain/learner";
import { type DeepeningMonth, deepeningMonth } from "#lib/domain/progress/deepening";
import { loadLearner } from "#lib/loaders/learner";

export type RoadmapView = Readonly<{
  learner: Learner;
  /** Done, and not on this roadmap: kept all the same. */
  alsoDone: readonly Readonly<{ id: string; title: string }>[];
  deepening?: DeepeningMonth;
}>;

/** The learner's own roadmap: the fundamentals alone before a choice. */
export async function loadRoadmap(): Promise<RoadmapView> {
  const learner = await loadLearner();
  const { record, roadmap, today, timeZone } = learner;
  const titles = await getTitles();
  const here = new Set(roadmap.phases.flatMap(({ milestones }) => milestones.map(({ id }) => id)));
  return {
    learner,
    alsoDone: record.completions
      .filter(({ milestone }) => !here.has(milestone))
      .map(({ milestone }) => ({ id: milestone, title: titles.milestone(milestone) })),
    deepening: deepeningMonth({ ...record, roadmap, today, timeZone }),
  };
}

import "server-only";
import { getTitles } from "#lib/data/roadmap/titles";
import type { Learner } from "#lib/domain/learner";
import { alsoDone } from "#lib/domain/progress/also-done";
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
  const { completed, waived } = alsoDone({ ...record, roadmap });
  return {
    learner,
    alsoDone: [
      ...completed.map(({ milestone }) => ({ id: milestone, isWaived: false })),
      ...waived.map(({ milestone }) => ({ id: milestone, isWaived: true })),
    ].map((each) => ({ ...each, title: titles.milestone(each.id) })),
    deepening: deepeningMonth({ ...record, roadmap, today, timeZone }),
  };
}

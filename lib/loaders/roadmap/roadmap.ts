import "server-only";
import { getTitles } from "#lib/data/roadmap/titles";
import type { Learner } from "#lib/domain/learner";
import { alsoDone } from "#lib/domain/progress/also-done";
import { type DeepeningMonth, deepeningMonth } from "#lib/domain/progress/deepening";
import { loadLearner } from "#lib/loaders/learner";

export type RoadmapView = Readonly<{
  learner: Learner;
  /** Done or waived, and not on this roadmap: kept all the same. The first of them, unless all are asked for. */
  alsoDone: Readonly<{
    milestones: readonly Readonly<{ id: string; title: string; isWaived: boolean }>[];
    all: number;
  }>;
  deepening?: DeepeningMonth;
}>;

/** As many of what was done elsewhere are listed at first: after years there are hundreds. */
const FIRST = 20;

/** Returns the learner's own roadmap: the fundamentals alone before a choice. */
export async function loadRoadmap({ also }: Readonly<{ also?: unknown }>): Promise<RoadmapView> {
  const learner = await loadLearner();
  const { record, roadmap, today, timeZone } = learner;
  const titles = await getTitles();
  const { completed, waived } = alsoDone({ ...record, roadmap });
  const elsewhere = [
    ...completed.map(({ milestone }) => ({ id: milestone, isWaived: false })),
    ...waived.map(({ milestone }) => ({ id: milestone, isWaived: true })),
  ];
  return {
    learner,
    alsoDone: {
      milestones: elsewhere
        .slice(0, also === "all" ? undefined : FIRST)
        .map((each) => ({ ...each, title: titles.milestone(each.id) })),
      all: elsewhere.length,
    },
    deepening: deepeningMonth({ ...record, roadmap, today, timeZone }),
  };
}

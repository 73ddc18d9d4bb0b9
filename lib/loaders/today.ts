import "server-only";
import { getTitles, type Titles } from "#lib/data/roadmap/titles";
import type { FocusAssessment } from "#lib/domain/focus";
import { focusOf, type Learner, showsNotice } from "#lib/domain/learner";
import { type DeepeningMonth, deepeningMonth } from "#lib/domain/progress/deepening";
import { type Next, nextFor } from "#lib/domain/progress/next-milestone";
import { type Deed, lastDeeds } from "#lib/domain/progress/recent";
import { loadLearner } from "#lib/loaders/learner";

/** How many of the last things done are shown. */
const LAST = 3;

export type TodayView = Readonly<{
  learner: Learner;
  next?: Next;
  deeds: readonly Deed[];
  titles: Titles;
  /** The focus verdict, where it has something to say and was not dismissed. */
  notice?: FocusAssessment;
  deepening?: DeepeningMonth;
  /** "Look back on" of the commitment has come. */
  isLookBackDue: boolean;
  /** What was said of today by "I worked on this today", by milestone id: hours, where given. */
  loggedToday: ReadonlyMap<string, number | undefined>;
}>;

export async function loadToday(): Promise<TodayView> {
  const learner = await loadLearner();
  const { record, roadmap, today, timeZone, enrollment } = learner;
  const focus = focusOf(learner);
  return {
    learner,
    next: nextFor(learner),
    deeds: lastDeeds({ record, count: LAST }),
    notice: showsNotice({ learner, focus }) ? focus : undefined,
    deepening: deepeningMonth({ ...record, roadmap, today, timeZone }),
    isLookBackDue: enrollment?.lookBackOn !== undefined && enrollment.lookBackOn <= today,
    titles: await getTitles(),
    loggedToday: new Map(
      record.logs
        .filter(({ on }) => on === today)
        .map(({ milestone, hours }) => [milestone, hours] as const),
    ),
  };
}

import { type Forecast, type ForecastInput, forecastFinish } from "../forecast/forecast.ts";
import { type DeepeningMonth, deepeningMonth } from "../progress/deepening.ts";
import { nextPhaseEnd, type PathOverlap, pathOverlap } from "../progress/path-overlap.ts";
import { progressOf } from "../progress/progress.ts";
import type { PhaseId } from "../record/phases.ts";
import type { MilestoneShape, Roadmap } from "../roadmap/roadmap.ts";
import { type LearnerPace, paceOf, weeksFor } from "../work/pace.ts";

/** The end of the current phase on the path that would be left. */
export type PhaseEnd = Readonly<{
  phase: PhaseId;
  milestones: number;
  hours: number;
  /** At the learner's own pace, rounded up. */
  weeks: number;
}>;

export type SwitchCost<M extends MilestoneShape> = Readonly<{
  carry: PathOverlap<M>;
  /** Required milestones and hours of the new path, for "N of M". */
  total: Readonly<{ milestones: number; hours: number }>;
  /** Absent with everything cleared. */
  close?: PhaseEnd;
  pace: LearnerPace;
  /** Absent while deepening has not begun on the path that would be left. */
  deepening?: DeepeningMonth;
  /** Six months of deepening are still ahead on the path that would be left. */
  isBeforeSixMonths: boolean;
  /** The next milestone of the path that would be left: what staying means. */
  next?: M;
  /** When both may be done, from the same weeks of the same learner; absent where they would rather not see it. */
  finish?: Readonly<{ stay: Forecast; switched: Forecast }>;
}>;

/**
 * Returns what switching from the path of `leaving` to that of `arriving` would cost and spare today: what
 * carries over, what stays behind, what remains there, what is close here, and when each of the two may be
 * done (docs/rules.md#reminder). What is put aside stays put aside.
 */
export function switchCost<M extends MilestoneShape>({
  leaving,
  arriving,
  isForecastHidden,
  ...record
}: Omit<ForecastInput, "roadmap"> &
  Readonly<{
    leaving: Roadmap<M>;
    arriving: Roadmap<M>;
    isForecastHidden: boolean;
  }>): SwitchCost<M> {
  const { today } = record;
  const progress = progressOf({ ...record, roadmap: leaving });
  const there = progressOf({ ...record, roadmap: arriving });
  const end = nextPhaseEnd({ roadmap: leaving, progress });
  const pace = paceOf(record);
  const deepening = deepeningMonth({ ...record, roadmap: leaving });
  return {
    carry: pathOverlap({ ...record, from: leaving, to: arriving }),
    total: { milestones: there.required, hours: there.hours.required },
    close: end && {
      ...end,
      weeks: weeksFor({ hours: end.hours, hoursPerWeek: pace.hoursPerWeek }),
    },
    pace,
    deepening,
    isBeforeSixMonths: deepening === undefined || today < deepening.sixMonthsOn,
    next: progress.next,
    ...(isForecastHidden ? {} : { finish: finishOf({ ...record, leaving, arriving }) }),
  };
}

function finishOf({
  leaving,
  arriving,
  ...record
}: Omit<ForecastInput, "roadmap"> &
  Readonly<{
    leaving: Roadmap<MilestoneShape>;
    arriving: Roadmap<MilestoneShape>;
  }>): Readonly<{ stay: Forecast; switched: Forecast }> {
  return {
    stay: forecastFinish({ ...record, roadmap: leaving }),
    switched: forecastFinish({ ...record, roadmap: arriving }),
  };
}

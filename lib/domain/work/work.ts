import type { WorkRecord } from "../record/learner-record.ts";
import type { MilestoneShape, Roadmap } from "../roadmap/roadmap.ts";
import type { LocalDate } from "../time/dates.ts";

/** Returns a look-up over these roadmaps; where several hold a milestone, the first one says its hours. */
export function hoursIn<M extends MilestoneShape>(
  roadmaps: readonly Roadmap<M>[],
): (milestone: string) => M | undefined {
  const milestones = new Map(
    roadmaps
      .toReversed()
      .flatMap((roadmap) => roadmap.phases)
      .flatMap((phase) => phase.milestones)
      .map((milestone) => [milestone.id, milestone]),
  );
  return (milestone) => milestones.get(milestone);
}

/**
 * Returns the work days, sorted: local dates on which the learner ticked a step, completed a milestone
 * (not `prior`), or said "I worked on this today".
 */
export function workDays(record: WorkRecord): readonly LocalDate[] {
  return datesOf(workIn(record));
}

/** Returns the work days, sorted, of what was done from one instant up to another, that one left out. */
export function workDaysWithin({
  record,
  from,
  to,
}: Readonly<{ record: WorkRecord; from: Date; to: Date }>): readonly LocalDate[] {
  return datesOf(workIn(record).filter(({ at }) => from <= at && at < to));
}

function workIn(record: WorkRecord): readonly Readonly<{ on: LocalDate; at: Date }>[] {
  const ticks = [...record.stepTicks, ...record.completions].filter(({ prior }) => !prior);
  return [...ticks, ...record.logs];
}

function datesOf(work: readonly Readonly<{ on: LocalDate }>[]): readonly LocalDate[] {
  return [...new Set(work.map(({ on }) => on))].toSorted();
}

import type { WorkRecord } from "../record/learner-record.ts";
import type { MilestoneShape, Roadmap } from "../roadmap/roadmap.ts";
import type { LocalDate } from "../time/dates.ts";

/** Looks up the hours of a milestone and of its steps; absent where nobody knows the milestone. */
export type HoursOf = (milestone: string) => Pick<MilestoneShape, "hours" | "steps"> | undefined;

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

/**
 * Returns the hours of work of every work day, also where they are 0. The hours of a date are the larger of
 * those logged on it, and those of the steps ticked plus those of the milestones completed on it, less their
 * steps already ticked (docs/rules.md#hours). A milestone never gives more than its own hours: steps ticked up
 * to the day of its completion are taken off it, and a step ticked after that day adds nothing. A `prior`
 * completion counts for nothing and takes nothing away. What `hoursOf` does not know counts 0.
 */
export function hoursByDay({
  record,
  hoursOf,
}: Readonly<{ record: WorkRecord; hoursOf: HoursOf }>): ReadonlyMap<LocalDate, number> {
  const done = sumByDate([
    ...stepHours({ record, hoursOf }),
    ...completionHours({ record, hoursOf }),
  ]);
  const logged = sumByDate(record.logs.map(({ on, hours = 0 }) => ({ on, hours })));
  return new Map(
    workDays(record).map((on) => [on, Math.max(done.get(on) ?? 0, logged.get(on) ?? 0)]),
  );
}

type Credit = Readonly<{ milestone: string; on: LocalDate; hours: number }>;
type Recorded = Readonly<{ record: WorkRecord; hoursOf: HoursOf }>;

function stepHours({ record, hoursOf }: Recorded): readonly Credit[] {
  const completedOn = new Map(
    record.completions.filter(({ prior }) => !prior).map(({ milestone, on }) => [milestone, on]),
  );
  return record.stepTicks
    .filter(({ prior, milestone, on }) => !prior && on <= (completedOn.get(milestone) ?? on))
    .map(({ milestone, step, on }) => {
      const hours = hoursOf(milestone)?.steps.find(({ id }) => id === step)?.hours ?? 0;
      return { milestone, on, hours };
    });
}

function completionHours({ record, hoursOf }: Recorded): readonly Credit[] {
  const credited = Map.groupBy(stepHours({ record, hoursOf }), ({ milestone }) => milestone);
  return record.completions
    .filter(({ prior }) => !prior)
    .map(({ milestone, on }) => {
      const whole = hoursOf(milestone)?.hours ?? 0;
      const inSteps = credited.get(milestone)?.reduce((total, { hours }) => total + hours, 0) ?? 0;
      return { milestone, on, hours: Math.max(0, whole - inSteps) };
    });
}

function workIn(record: WorkRecord): readonly Readonly<{ on: LocalDate; at: Date }>[] {
  const ticks = [...record.stepTicks, ...record.completions].filter(({ prior }) => !prior);
  return [...ticks, ...record.logs];
}

function datesOf(work: readonly Readonly<{ on: LocalDate }>[]): readonly LocalDate[] {
  return [...new Set(work.map(({ on }) => on))].toSorted();
}

function sumByDate(
  credits: readonly Readonly<{ on: LocalDate; hours: number }>[],
): ReadonlyMap<LocalDate, number> {
  const sums = new Map<LocalDate, number>();
  for (const { on, hours } of credits) sums.set(on, (sums.get(on) ?? 0) + hours);
  return sums;
}

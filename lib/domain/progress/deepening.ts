import type { Marked } from "../record/learner-record.ts";
import { type DaysOff, pausedDays } from "../record/pause.ts";
import type { PhaseId } from "../record/phases.ts";
import type { MilestoneShape, Roadmap } from "../roadmap/roadmap.ts";
import { addDays, addMonths, type LocalDate, localDateOf } from "../time/dates.ts";
import { progressOf } from "./progress.ts";

/** Deepening takes at least this many months (docs/rules.md#deepening). */
const LEAST_MONTHS = 6;

/** `on` is the learner's local date, where one was written with it. */
type Dated = Marked & Readonly<{ at: Date; on?: LocalDate }>;
export type DeepeningMonth = Readonly<{
  /** The month that runs, from 1, pauses not counted; without one it changes on the day of the month on which deepening began. */
  month: number;
  startedOn: LocalDate;
  /** The first date on which six months have passed, pauses not counted. */
  sixMonthsOn: LocalDate;
  /** The required milestones of deepening are cleared and six months have passed. */
  deepened: boolean;
}>;

/**
 * Returns how long a learner has been deepening: since the day on which the last required milestone of the
 * projects was cleared, `prior` or not. Absent before that, and on a roadmap that requires no projects. A
 * milestone that was first waived and then completed is cleared since the waiver. Days off since it began are not
 * counted; a pause that has no end yet is taken to end today.
 */
export function deepeningMonth<M extends MilestoneShape>({
  roadmap,
  completions,
  waivers,
  pauses,
  today,
  timeZone,
}: Readonly<{
  roadmap: Roadmap<M>;
  completions: readonly Dated[];
  waivers: readonly Dated[];
  pauses: readonly DaysOff[];
  today: LocalDate;
  timeZone: string;
}>): DeepeningMonth | undefined {
  const last = lastCleared({
    milestones: requiredIn({ roadmap, phase: "projects" }),
    marks: [...completions, ...waivers],
  });
  if (last === undefined) return undefined;

  const startedOn = last.on ?? localDateOf({ at: last.at, timeZone });
  const known = pauses.map(({ from, to = today }) => ({ from, to }));
  const sixMonthsOn = sixMonthsAfter({ startedOn, pauses: known });
  const deepening = progressOf({ roadmap, completions, waivers, stepTicks: [] }).phases.find(
    ({ id }) => id === "deepening",
  );
  return {
    month: monthOf({ startedOn, pauses: known, today }),
    startedOn,
    sixMonthsOn,
    deepened: deepening?.percent === 100 && today >= sixMonthsOn,
  };
}

/**
 * Returns the first date on which deepening that began on `startedOn` has lasted six months, days off not
 * counted. The pauses have an end.
 */
export function sixMonthsAfter({
  startedOn,
  pauses,
}: Readonly<{ startedOn: LocalDate; pauses: readonly DaysOff[] }>): LocalDate {
  return monthsAfter({ startedOn, months: LEAST_MONTHS, pauses });
}

function requiredIn({
  roadmap,
  phase,
}: Readonly<{ roadmap: Roadmap<MilestoneShape>; phase: PhaseId }>): readonly MilestoneShape[] {
  const milestones = roadmap.phases.find(({ id }) => id === phase)?.milestones ?? [];
  return milestones.filter(({ required }) => required);
}

/** The mark with which all of the milestones were cleared; absent where one is not, or there are none. */
function lastCleared({
  milestones,
  marks,
}: Readonly<{
  milestones: readonly MilestoneShape[];
  marks: readonly Dated[];
}>): Dated | undefined {
  const ordered = marks.toSorted((one, other) => one.at.getTime() - other.at.getTime());
  const first = milestones.map(({ id }) => ordered.find(({ milestone }) => milestone === id));
  if (first.includes(undefined)) return undefined;
  return first
    .filter((mark) => mark !== undefined)
    .toSorted((one, other) => one.at.getTime() - other.at.getTime())
    .at(-1);
}

function monthOf({
  startedOn,
  pauses,
  today,
}: Readonly<{ startedOn: LocalDate; pauses: readonly DaysOff[]; today: LocalDate }>): number {
  let month = 1;
  while (monthsAfter({ startedOn, months: month, pauses }) <= today) month += 1;
  return month;
}

/** The first date on which that many months have passed: as much later as there were days off before it. */
function monthsAfter({
  startedOn,
  months,
  pauses,
}: Readonly<{ startedOn: LocalDate; months: number; pauses: readonly DaysOff[] }>): LocalDate {
  const unpaused = addMonths({ date: startedOn, months });
  let reached = unpaused;
  for (;;) {
    const daysOff = pausedDays({
      pauses,
      from: startedOn,
      to: addDays({ date: reached, days: -1 }),
    });
    const moved = addDays({ date: unpaused, days: daysOff });
    if (moved === reached) return reached;
    reached = moved;
  }
}

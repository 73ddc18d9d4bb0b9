import type { MilestoneShape, PhaseId, Roadmap } from "../roadmap/roadmap.ts";
import { addMonths, type LocalDate, localDateOf } from "../words/dates.ts";
import { progressOf } from "./progress.ts";

/** Deepening takes at least this many months (design section 3). */
const LEAST_MONTHS = 6;

type Dated = Readonly<{ milestone: string; at: Date }>;

export type DeepeningMonth = Readonly<{
  /** The month that runs, from 1; it changes on the day of the month on which deepening began. */
  month: number;
  startedOn: LocalDate;
  /** The first date on which six months have passed. */
  sixMonthsOn: LocalDate;
  /** The required milestones of deepening are cleared and six months have passed. */
  deepened: boolean;
}>;

/**
 * Answers how long a learner has been deepening: since the day on which the last required milestone of the
 * projects was cleared, `prior` or not. Absent before that, and on a roadmap that requires no projects. A
 * milestone that was first waived and then completed is cleared since the waiver. Pauses are not known here.
 */
export function deepeningMonth<M extends MilestoneShape>({
  roadmap,
  completions,
  waivers,
  today,
  timeZone,
}: Readonly<{
  roadmap: Roadmap<M>;
  completions: readonly Dated[];
  waivers: readonly Dated[];
  today: LocalDate;
  timeZone: string;
}>): DeepeningMonth | undefined {
  const startedAt = clearedAt({
    milestones: requiredIn({ roadmap, phase: "projects" }),
    marks: [...completions, ...waivers],
  });
  if (!startedAt) return undefined;

  const startedOn = localDateOf({ at: startedAt, timeZone });
  const sixMonthsOn = addMonths({ date: startedOn, months: LEAST_MONTHS });
  const deepening = progressOf(roadmap, completions, waivers).phases.find(
    ({ id }) => id === "deepening",
  );
  return {
    month: monthOf({ startedOn, today }),
    startedOn,
    sixMonthsOn,
    deepened: deepening?.percent === 100 && today >= sixMonthsOn,
  };
}

function requiredIn({
  roadmap,
  phase,
}: Readonly<{ roadmap: Roadmap<MilestoneShape>; phase: PhaseId }>): readonly MilestoneShape[] {
  const milestones = roadmap.phases.find(({ id }) => id === phase)?.milestones ?? [];
  return milestones.filter(({ required }) => required);
}

/** The moment from which all of the milestones were cleared; absent where one is not, or there are none. */
function clearedAt({
  milestones,
  marks,
}: Readonly<{
  milestones: readonly MilestoneShape[];
  marks: readonly Dated[];
}>): Date | undefined {
  const moments = milestones.map(
    ({ id }) =>
      marks
        .filter(({ milestone }) => milestone === id)
        .map(({ at }) => at)
        .toSorted((one, other) => one.getTime() - other.getTime())[0],
  );
  if (moments.includes(undefined)) return undefined;
  return moments
    .filter((at) => at !== undefined)
    .toSorted((one, other) => one.getTime() - other.getTime())
    .at(-1);
}

function monthOf({
  startedOn,
  today,
}: Readonly<{ startedOn: LocalDate; today: LocalDate }>): number {
  let month = 1;
  while (addMonths({ date: startedOn, months: month }) <= today) month += 1;
  return month;
}

import type { WorkRecord } from "../record/learner-record.ts";
import type { LocalDate } from "../time/dates.ts";
import type { Place, PlaceOf } from "./followed.ts";

/** A tick that is not `prior`, and the roadmap hours that it stands for. */
export type Credit = Readonly<{
  milestone: string;
  /** Absent where the milestone itself was ticked. */
  step?: string;
  at: Date;
  /** The date to which the tick belongs. */
  on: LocalDate;
  hours: number;
  isRequired: boolean;
}>;

/**
 * Returns the ticks with their roadmap hours (docs/rules.md#roadmap-hours). A milestone gives its hours less those of its
 * steps ticked by then, `prior` ones too; a step that is ticked after it gives none. What nobody knows gives none.
 */
export function creditsOf({
  record,
  placeOf,
}: Readonly<{ record: WorkRecord; placeOf: PlaceOf }>): readonly Credit[] {
  const completedOn = new Map(
    record.completions.filter(({ prior }) => !prior).map(({ milestone, on }) => [milestone, on]),
  );
  const steps = record.stepTicks.map((tick) => {
    const place = placeOf(tick);
    const isLate = tick.on > (completedOn.get(tick.milestone) ?? tick.on);
    return { ...tick, isRequired: isRequiredAt(place), hours: isLate ? 0 : stepHours(place, tick) };
  });
  const inSteps = Map.groupBy(steps, ({ milestone }) => milestone);
  const milestones = record.completions.map((tick) => {
    const place = placeOf(tick);
    const ticked = sumOf((inSteps.get(tick.milestone) ?? []).map(({ hours }) => hours));
    const hours = Math.max(0, (place?.hours ?? 0) - ticked);
    return { ...tick, isRequired: isRequiredAt(place), hours };
  });
  return [...steps, ...milestones].filter(({ prior }) => !prior);
}

function stepHours(place: Place | undefined, { step }: Readonly<{ step: string }>): number {
  return place?.steps.find(({ id }) => id === step)?.hours ?? 0;
}

function isRequiredAt(place: Place | undefined): boolean {
  return place?.required ?? false;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

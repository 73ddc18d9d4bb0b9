import type { MilestoneShape, Roadmap } from "../roadmap/roadmap.ts";
import { addDays, daysBetween, type LocalDate, localDateOf } from "../time/dates.ts";
import { workLeft } from "./work-left.ts";

/** Looked back as far as this, in weeks. */
const MOST_WEEKS = 26;

/** Hours that were left on the roadmap at the end of a date. */
export type Walked = Readonly<{ on: LocalDate; hours: number }>;

/**
 * Returns the hours that were left at the end of each week since the learner's first mark on the roadmap, of
 * half a year at most, and today: the record as it is now, cut off at that date. Today nothing is cut off: a mark that
 * was made further east may be dated tomorrow here, and the forecast counts it.
 */
export function walkedSoFar({
  roadmap,
  completions,
  waivers,
  stepTicks,
  today,
  timeZone,
}: Readonly<{
  roadmap: Roadmap<MilestoneShape>;
  completions: readonly Readonly<{ milestone: string; on: LocalDate }>[];
  waivers: readonly Readonly<{ milestone: string; at: Date }>[];
  stepTicks: readonly Readonly<{ milestone: string; step: string; on: LocalDate }>[];
  today: LocalDate;
  timeZone: string;
}>): readonly Walked[] {
  const waived = waivers.map(({ milestone, at }) => ({
    milestone,
    on: localDateOf({ at, timeZone }),
  }));
  const here = new Set(roadmap.phases.flatMap(({ milestones }) => milestones.map(({ id }) => id)));
  const first = [...completions, ...waived, ...stepTicks]
    .filter(({ milestone, on }) => here.has(milestone) && on <= today)
    .map(({ on }) => on)
    .toSorted()[0];
  const weeks = Math.min(
    MOST_WEEKS,
    first === undefined ? 0 : Math.ceil(daysBetween({ from: first, to: today }) / 7),
  );
  return Array.from({ length: weeks + 1 }, (_, index) => {
    const until = addDays({ date: today, days: 7 * (index - weeks) });
    const by = ({ on }: Readonly<{ on: LocalDate }>) => index === weeks || on <= until;
    const left = workLeft({
      roadmap,
      completions: completions.filter(by),
      waivers: waived.filter(by),
      putAside: [],
      stepTicks: stepTicks.filter(by),
    });
    return {
      on: until,
      hours: left?.phases.reduce((total, { hours }) => total + hours, 0) ?? 0,
    };
  });
}

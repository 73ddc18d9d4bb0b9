import type { EnrollmentEntry } from "../journey/enrollment-entries.ts";
import { type HoursByWeek, hoursOfWeeks } from "../journey/weeks.ts";
import type { DoneMilestone } from "../progress/arrival.ts";
import { progressOf } from "../progress/progress.ts";
import type { LearnerRecord } from "../record/learner-record.ts";
import type { PhaseId } from "../record/phases.ts";
import type { Milestone, Roadmap } from "../roadmap/roadmap.ts";
import { addDays, type LocalDate, localDateOf, startOfWeek } from "../time/dates.ts";
import type { HoursOfWork } from "../work/hours.ts";

/** From the first day of a year to its last, or to today while it is not over. */
export type YearSpan = Readonly<{
  year: number;
  from: LocalDate;
  to: LocalDate;
  isRunning: boolean;
}>;

export type YearLook = YearSpan &
  Readonly<{
    hours: HoursByWeek;
    workDays: number;
    /** How many milestones were done, and how many steps were ticked; what was known before Waymark is not counted. */
    milestones: number;
    steps: number;
    /** Phases of the learner's roadmap that were finished, first to last. */
    phases: readonly Readonly<{ phase: PhaseId; on: LocalDate }>[];
    /** The paths on which the learner was, newest first. */
    entries: readonly EnrollmentEntry[];
    /** Projects and pieces of evidence that were made, first to last. */
    built: readonly DoneMilestone[];
  }>;

/** Returns the span of a year up to today; undefined for one that is still to come. */
export function yearSpan({
  year,
  today,
}: Readonly<{ year: number; today: LocalDate }>): YearSpan | undefined {
  const name = String(year).padStart(4, "0");
  const [from, last] = [`${name}-01-01`, `${name}-12-31`];
  if (from > today) return undefined;
  return { year, from, to: last < today ? last : today, isRunning: today <= last };
}

type Lived = Readonly<{
  record: Pick<LearnerRecord, "completions" | "stepTicks" | "waivers" | "pauses">;
  roadmap: Roadmap<Milestone>;
  /** Newest first. */
  entries: readonly EnrollmentEntry[];
  /** Dates with work on them. */
  days: ReadonlySet<LocalDate>;
  hoursOfWork: ReadonlyMap<LocalDate, HoursOfWork>;
  /** A milestone of any path. */
  milestoneOf: (id: string) => Milestone | undefined;
  today: LocalDate;
  timeZone: string;
  planned?: number;
}>;

/** Returns what a learner did in a year, or has done in it so far. */
export function yearLookOf({ span, ...lived }: Lived & Readonly<{ span: YearSpan }>): YearLook {
  const { record, entries, days, hoursOfWork, milestoneOf, timeZone } = lived;
  const { from, to } = span;
  const isWithin = (on: LocalDate) => from <= on && on <= to;
  const dateOf = (at: Date) => localDateOf({ at, timeZone });
  const completions = record.completions.filter(({ on, prior }) => !prior && isWithin(on));
  const ofYear = new Map([...hoursOfWork].filter(([on]) => isWithin(on)));
  return {
    ...span,
    hours: hoursOfWeeks({
      ...lived,
      hoursOfWork: ofYear,
      pauses: record.pauses,
      mondays: mondaysOf(span),
    }),
    workDays: [...days].filter(isWithin).length,
    milestones: completions.length,
    steps: record.stepTicks.filter(({ on, prior }) => !prior && isWithin(on)).length,
    phases: phasesFinished({ ...lived, dateOf }).filter(({ on }) => isWithin(on)),
    entries: entries.filter(
      ({ enrollment, endedAt }) =>
        dateOf(enrollment.startedAt) <= to && (endedAt === undefined || dateOf(endedAt) >= from),
    ),
    built: completions
      .flatMap(({ milestone: id, on, prior }) => {
        const milestone = milestoneOf(id);
        const isMade = milestone?.kind === "project" || milestone?.kind === "evidence";
        return milestone !== undefined && isMade ? [{ milestone, on, prior }] : [];
      })
      .toSorted((one, other) => (one.on < other.on ? -1 : 1)),
  };
}

/** All Mondays of the weeks in which a date of the year lies, those to come too: a year is drawn as long as it is. */
function mondaysOf({ year, from }: YearSpan): readonly LocalDate[] {
  const first = startOfWeek(from);
  return Array.from({ length: 54 }, (_, week) => addDays({ date: first, days: 7 * week })).filter(
    (monday) => monday.slice(0, 4) <= String(year).padStart(4, "0"),
  );
}

/** When the last required milestone of each finished phase was cleared; where all of it was known before, nobody knows when. */
function phasesFinished({
  record: { completions, waivers, stepTicks },
  roadmap,
  dateOf,
}: Pick<Lived, "record" | "roadmap"> &
  Readonly<{ dateOf: (at: Date) => LocalDate }>): YearLook["phases"] {
  const { phases } = progressOf({ roadmap, completions, waivers, stepTicks });
  return roadmap.phases.flatMap(({ id, milestones }) => {
    const counts = phases.find((phase) => phase.id === id);
    if (counts === undefined || counts.required === 0 || counts.percent < 100) return [];
    const required = new Set(milestones.filter((each) => each.required).map((each) => each.id));
    const dates = [
      ...completions.filter(({ prior }) => !prior).map(({ milestone, on }) => ({ milestone, on })),
      ...waivers.map(({ milestone, at }) => ({ milestone, on: dateOf(at) })),
    ]
      .filter(({ milestone }) => required.has(milestone))
      .map(({ on }) => on)
      .toSorted();
    const on = dates.at(-1);
    return on === undefined ? [] : [{ phase: id, on }];
  });
}

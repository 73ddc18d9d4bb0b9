import type { Marked } from "../record/learner-record.ts";
import type { DaysOff } from "../record/pause.ts";
import type { PhaseId } from "../record/phases.ts";
import type { MilestoneShape, Roadmap } from "../roadmap/roadmap.ts";
import { addDays, addMonths, daysBetween, type LocalDate } from "../time/dates.ts";
import type { Pace } from "../work/pace.ts";
import { aheadOf, type DaysAhead, deepenedAhead } from "./calendar.ts";
import { daysUntil, quantile } from "./futures.ts";
import { weeksAhead } from "./own-weeks.ts";
import { type WorkLeft, workLeft } from "./work-left.ts";

/** The shares of the futures that are done by the two dates (docs/rules.md#forecast). */
const HALF = 0.5;
const MOST = 0.85;

/** Beyond this, a date says less than that it is far. */
const FAR_MONTHS = 120;

type Dated = Marked & Readonly<{ at: Date }>;

/** What a forecast is made of: a learner's record may be spread into it. */
export type ForecastInput = Readonly<{
  roadmap: Roadmap<MilestoneShape>;
  completions: readonly Dated[];
  waivers: readonly Dated[];
  putAside: readonly Marked[];
  stepTicks: readonly Readonly<{ milestone: string; step: string }>[];
  pauses: readonly DaysOff[];
  /** Roadmap hours of each date, of required milestones; it holds every work day. */
  hoursByDay: ReadonlyMap<LocalDate, number>;
  /** Hours logged on a date: for the pace, where a week has no roadmap hours. */
  loggedHours?: ReadonlyMap<LocalDate, number>;
  today: LocalDate;
  timeZone: string;
  /** Hours a week, where the learner said so. */
  planned?: number;
}>;

/** When something may be done; a date is absent where it is more than ten years away. */
export type Finish = Readonly<{
  /** Half of the futures are done by this date. */
  half?: LocalDate;
  /** 85 % of them are: never before `half`, and the same date where the pace stands for a record. */
  most?: LocalDate;
  /** Hours that are left. */
  hours: number;
  /** Present where the six months of deepening, not the hours, decide the first date. */
  heldBy?: "deepening";
}>;

export type Forecast = Readonly<
  /** Nothing is left. */
  | { kind: "done" }
  /** A pause has no end yet: nobody knows when work goes on. */
  | { kind: "waiting"; since: LocalDate }
  | {
      kind: "ahead";
      /** The learner's own weeks, else their pace, which leans on the plan or on what is assumed without one. */
      basis: Pace["basis"];
      /** The learner's pace. */
      hoursPerWeek: number;
      /** Whole weeks of record, 0 to 104, whether they are the basis or not. */
      weeksOfRecord: number;
      /** The phase of the next milestone. */
      phase: Finish & Readonly<{ id: PhaseId }>;
      /** All phases; never before the phase. */
      roadmap: Finish;
    }
>;

/**
 * Returns when the current phase and the whole roadmap may be done (docs/rules.md#forecast): the dates by which half
 * and 85 % of 500 simulated futures are, each made of runs of the learner's own weeks (`weeksOfLife`), with fixed
 * seeds. The current phase is worked first, then the others in roadmap order; what is left is planned hours
 * less ticked steps. Days off to come are skipped. Deepening cannot end before six months, days off not counted,
 * after the last required project is cleared. With under three weeks of record, or only weeks of 0 hours, the
 * pace gives one date instead.
 */
export function forecastFinish(input: ForecastInput): Forecast {
  const left = workLeft(input);
  if (left === undefined) return { kind: "done" };
  const endless = input.pauses.find(({ to }) => to === undefined);
  if (endless !== undefined) return { kind: "waiting", since: endless.from };

  const { weeks, ...basis } = weeksAhead(input);
  const hours = hoursOf(left);
  const ahead = aheadOf(input);
  const deepened = deepenedAhead(input);
  const futures = daysUntil({ weeks, amounts: [hours.phase, hours.projects, hours.all] }).map(
    ([phase = 0, projects = 0, all = 0]) => ({
      phase: ahead(phase),
      roadmap: ahead(all),
      deepened: deepened(ahead(projects)),
    }),
  );
  const held = futures.map(({ deepened }) => deepened);
  const phase = { byHours: futures.map((each) => each.phase), hours: hours.phase };
  const roadmap = { byHours: futures.map((each) => each.roadmap), hours: hours.all };
  const { current } = left;
  const finishOf = finishFrom(input.today);
  return {
    kind: "ahead",
    ...basis,
    phase: { id: current, ...finishOf(current === "deepening" ? { ...phase, held } : phase) },
    roadmap: finishOf({ ...roadmap, held }),
  };
}

/** Hours of work until the current phase, the projects and everything is done, in the order of work. */
function hoursOf({ phases }: WorkLeft): Readonly<Record<"phase" | "projects" | "all", number>> {
  const hoursUpTo = (count: number) =>
    phases.slice(0, count).reduce((total, { hours }) => total + hours, 0);
  return {
    phase: hoursUpTo(1),
    projects: hoursUpTo(1 + phases.findIndex(({ id }) => id === "projects")),
    all: hoursUpTo(phases.length),
  };
}

function finishFrom(today: LocalDate) {
  const far = daysBetween({ from: today, to: addMonths({ date: today, months: FAR_MONTHS }) });
  const dateOf = (days: DaysAhead) => (days > far ? undefined : addDays({ date: today, days }));
  return ({
    hours,
    byHours,
    held = [],
  }: Readonly<{
    hours: number;
    byHours: readonly DaysAhead[];
    /** Before which each future may not end. */
    held?: readonly DaysAhead[];
  }>): Finish => {
    const ends = byHours.map((days, future) => Math.max(days, held[future] ?? 0));
    const half = quantile(ends, HALF);
    return {
      hours,
      half: dateOf(half),
      most: dateOf(quantile(ends, MOST)),
      ...(half > quantile(byHours, HALF) ? { heldBy: "deepening" } : {}),
    };
  };
}

import { type ThisWeek, thisWeek } from "../goal/this-week.ts";
import { lastActivities } from "../progress/recent.ts";
import type { LearnerRecord } from "../record/learner-record.ts";
import { isPaused } from "../record/pause.ts";
import { addDays, daysBetween, type LocalDate, localDateOf, startOfWeek } from "../time/dates.ts";
import type { HoursOfWork } from "../work/hours.ts";

/** From this day of the week on (Monday is 0), the week that runs is looked back on; before, the one that is over. */
const FRIDAY = 4;

/** So long a week that is over is pointed to: Monday and Tuesday. */
const POINTED_TO_DAYS = 2;

/** A step that was ticked, under its milestone. */
export type DoneSteps = Readonly<{ milestone: string; steps: readonly string[] }>;

export type WeekLook = Readonly<{
  monday: LocalDate;
  sunday: LocalDate;
  /** It is not over yet. */
  isRunning: boolean;
  /** Milestones that were done, first to last. */
  completed: readonly string[];
  /** Steps that were ticked of other milestones, first to last. */
  steps: readonly DoneSteps[];
  hours: ThisWeek;
  /** Dates with work on them. */
  workDays: number;
  /** What was hard: put aside in it and not taken up again, and answers that were forgotten when they were asked again. */
  putAside: readonly string[];
  faded: readonly string[];
}>;

type Lived = Readonly<{
  record: LearnerRecord;
  /** Dates with work on them. */
  days: ReadonlySet<LocalDate>;
  hoursOfWork: ReadonlyMap<LocalDate, HoursOfWork>;
  today: LocalDate;
  timeZone: string;
  /** Hours a week, where the learner said so. */
  planned?: number;
}>;

/** Returns the Monday of the week that is looked back on: of the date that was asked for, else the last one to look back on. None is still to come. */
export function weekToLookAt({
  asked,
  today,
}: Readonly<{ asked?: LocalDate; today: LocalDate }>): LocalDate {
  const monday = startOfWeek(today);
  if (asked !== undefined) return asked > today ? monday : startOfWeek(asked);
  return today >= addDays({ date: monday, days: FRIDAY })
    ? monday
    : addDays({ date: monday, days: -7 });
}

/**
 * Returns the Monday of the week that `/today` points to: the one that runs from Friday on, the one before on Monday and Tuesday.
 * None without work in it, on a day off, once it was looked back on in words, and for whoever would rather not be pointed to it.
 */
export function weekPointedTo({
  record: { isWeekLookHidden, lastWeekLook, pauses },
  days,
  today,
}: Pick<Lived, "days" | "today"> &
  Readonly<{
    record: Pick<LearnerRecord, "isWeekLookHidden" | "lastWeekLook" | "pauses">;
  }>): LocalDate | undefined {
  if (isWeekLookHidden || isPaused({ pauses, on: today })) return undefined;
  const monday = weekToLookAt({ today });
  const daysSince = daysBetween({ from: addDays({ date: monday, days: 6 }), to: today });
  if (daysSince > POINTED_TO_DAYS) return undefined;
  if (lastWeekLook !== undefined && monday <= lastWeekLook) return undefined;
  const isWorked = [...days].some((on) => startOfWeek(on) === monday && on <= today);
  return isWorked ? monday : undefined;
}

/** Returns what a learner did in the week of a Monday, and what was hard. What they could do before Waymark is not of a week. */
export function weekLookOf({
  record,
  days,
  hoursOfWork,
  today,
  timeZone,
  planned,
  monday,
}: Lived & Readonly<{ monday: LocalDate }>): WeekLook {
  const sunday = addDays({ date: monday, days: 6 });
  const isWithin = (on: LocalDate) => monday <= on && on <= sunday && on <= today;
  const activities = lastActivities({ record, count: Number.POSITIVE_INFINITY })
    .filter(({ on }) => isWithin(on))
    .toReversed();
  const completed = activities.filter(({ kind }) => kind === "completed");
  const isCompleted = new Set(completed.map(({ milestone }) => milestone));
  const ticked = activities.flatMap((each) => (each.kind === "step" ? [each] : []));
  const steps = Map.groupBy(
    ticked.filter(({ milestone }) => !isCompleted.has(milestone)),
    ({ milestone }) => milestone,
  );
  return {
    monday,
    sunday,
    isRunning: today <= sunday && monday <= today,
    completed: completed.flatMap(({ milestone }) => milestone ?? []),
    steps: [...steps].map(([milestone, of]) => ({ milestone, steps: of.map(({ step }) => step) })),
    hours: thisWeek({
      ...{ ...record, hoursOfWork, planned },
      today: sunday < today ? sunday : today,
    }),
    workDays: [...days].filter(isWithin).length,
    ...hardIn({ record, timeZone, isWithin }),
  };
}

function hardIn({
  record,
  timeZone,
  isWithin,
}: Readonly<{
  record: LearnerRecord;
  timeZone: string;
  isWithin: (on: LocalDate) => boolean;
}>): Pick<WeekLook, "putAside" | "faded"> {
  const faded = record.reviews.filter(({ on, outcome }) => outcome === "faded" && isWithin(on));
  return {
    putAside: record.putAside
      .filter(({ at }) => isWithin(localDateOf({ at, timeZone })))
      .map(({ milestone }) => milestone),
    faded: [...new Set(faded.map(({ milestone }) => milestone))],
  };
}

import { isPlanned } from "../goal/goal-week.ts";
import type { LearnerRecord } from "../record/learner-record.ts";
import { isPaused } from "../record/pause.ts";
import { goalOn } from "../record/weekly-goal.ts";
import type { Milestone, Roadmap } from "../roadmap/roadmap.ts";
import { addDays, type LocalDate } from "../time/dates.ts";
import { instantOf } from "../time/wall-clock.ts";
import { plannedPace } from "../work/pace.ts";

/** So many days are told ahead, today included: what lies further away will have moved by then. */
const DAYS_AHEAD = 42;

/** A planned day is no shorter and no longer than this, in hours. */
const SHORTEST = 0.25;
const LONGEST = 8;

/** A step that is still open, and where it stands in its milestone. */
export type OpenStep = Readonly<{
  milestone: string;
  milestoneTitle: string;
  title: string;
  /** From 1. */
  nth: number;
  of: number;
  hours: number;
}>;

/** A day on which the learner means to work, and the step that comes up then, at their plan; absent with everything done. */
export type PlannedDay = Readonly<{
  on: LocalDate;
  step?: OpenStep;
  /** When it begins and ends; absent where the learner named no time: then it is the whole day. */
  time?: Readonly<{ from: Date; to: Date }>;
}>;

type Planned = Readonly<{
  record: Pick<
    LearnerRecord,
    "goals" | "pauses" | "completions" | "waivers" | "putAside" | "stepTicks"
  >;
  roadmap: Roadmap<Milestone>;
  /** Dates with work on them. */
  days: ReadonlySet<LocalDate>;
  today: LocalDate;
  timeZone: string;
  /** The hours a week that the learner plans; what is assumed of everybody where they named none. */
  plannedHoursPerWeek?: number;
  /** Minutes after midnight. */
  startsAt?: number;
}>;

/**
 * Returns the planned days of the next six weeks: those of the weekly goal, days off left out, and today too once there was work
 * on it. The steps follow each other as they would at the hours a week that are planned.
 */
export function plannedDays(planned: Planned): readonly PlannedDay[] {
  const { record, days, today, timeZone, startsAt, plannedHoursPerWeek } = planned;
  const { hoursPerWeek } = plannedPace(plannedHoursPerWeek);
  const steps = openSteps(planned);
  const dates = Array.from({ length: DAYS_AHEAD }, (_, ahead) =>
    addDays({ date: today, days: ahead }),
  ).filter(
    (on) =>
      isPlanned({ goals: record.goals, on }) &&
      !isPaused({ pauses: record.pauses, on }) &&
      !(on === today && days.has(today)),
  );
  let done = 0;
  return dates.map((on) => {
    const step = stepAt({ steps, hours: done });
    const hours = hoursOfDay({ goals: record.goals, on, hoursPerWeek });
    done += hours;
    if (startsAt === undefined) return { on, step };
    const from = instantOf({ date: on, minutes: startsAt, timeZone });
    return { on, step, time: { from, to: new Date(from.getTime() + hours * 3_600_000) } };
  });
}

/** The hours of a week, spread over its planned days, to the quarter. */
function hoursOfDay({
  goals,
  on,
  hoursPerWeek,
}: Readonly<{ goals: LearnerRecord["goals"]; on: LocalDate; hoursPerWeek: number }>): number {
  const weekdays = goalOn({ goals, on })?.weekdays.length ?? 1;
  const quarters = Math.round((4 * hoursPerWeek) / Math.max(weekdays, 1));
  return Math.min(Math.max(quarters / 4, SHORTEST), LONGEST);
}

/** The open steps of the required milestones in the order of the roadmap; what is put aside comes last. */
function openSteps({ record, roadmap }: Pick<Planned, "record" | "roadmap">): readonly OpenStep[] {
  const cleared = new Set([...record.completions, ...record.waivers].map((each) => each.milestone));
  const aside = new Set(record.putAside.map(({ milestone }) => milestone));
  const ticked = new Set(record.stepTicks.map(({ milestone, step }) => `${milestone} ${step}`));
  const open = roadmap.phases
    .flatMap(({ milestones }) => milestones)
    .filter(({ id, required }) => required && !cleared.has(id));
  const inOrder = [
    ...open.filter(({ id }) => !aside.has(id)),
    ...open.filter(({ id }) => aside.has(id)),
  ];
  return inOrder.flatMap(({ id: milestone, title: milestoneTitle, steps }) =>
    steps.flatMap(({ id, title, hours }, index) =>
      ticked.has(`${milestone} ${id}`)
        ? []
        : [{ milestone, milestoneTitle, title, nth: index + 1, of: steps.length, hours }],
    ),
  );
}

/** The step that is under way after so many hours. */
function stepAt({
  steps,
  hours,
}: Readonly<{ steps: readonly OpenStep[]; hours: number }>): OpenStep | undefined {
  let before = 0;
  for (const step of steps) {
    before += step.hours;
    if (hours < before) return step;
  }
  return undefined;
}

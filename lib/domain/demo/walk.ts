import { missingFrom } from "../progress/progress.ts";
import type { Marked } from "../record/learner-record.ts";
import type { MilestoneShape, Roadmap } from "../roadmap/roadmap.ts";

const DAY = 86_400_000;

/** How an invented learner works: on which days, how long, and in how many weeks of a hundred not at all. */
export type Habit = Readonly<{
  /** ISO weekdays in UTC, Monday is 1. */
  weekdays: readonly number[];
  /** Hours of one such day. */
  hours: number;
  idleWeeks: number;
}>;

/** One thing that an invented learner did, in the order of their walk. */
export type WalkedActivity = Readonly<
  { at: Date; milestone: string } & (
    | { kind: "step"; step: string }
    | { kind: "completed" }
    | { kind: "worked"; hours: number }
  )
>;

/** What was done before a walk begins. */
export type DoneBefore = Readonly<{
  completions: readonly Marked[];
  stepTicks: readonly (Marked & Readonly<{ step: string }>)[];
}>;

/**
 * Returns what a learner does who works on what is next, day by day, from one moment up to another: the same in every
 * run. For the learners of `npm run demo` and for the drawings of the landing page; never for real ones.
 */
export function walk<M extends MilestoneShape>({
  roadmap,
  before,
  from,
  to,
  habit,
}: Readonly<{
  roadmap: Roadmap<M>;
  before: DoneBefore;
  from: Date;
  to: Date;
  habit: Habit;
}>): readonly WalkedActivity[] {
  const ahead = stepsAhead({ roadmap, before });
  const activities: WalkedActivity[] = [];
  let next = 0;
  let left = 0;
  for (const at of evenings({ from, to, habit })) {
    left += habit.hours;
    for (let step = ahead[next]; step !== undefined && step.hours <= left; step = ahead[next]) {
      left -= step.hours;
      next += 1;
      activities.push({ kind: "step", at, milestone: step.milestone, step: step.id });
      if (step.isLast) activities.push({ kind: "completed", at, milestone: step.milestone });
    }
    const begun = ahead[next];
    if (begun === undefined) break;
    activities.push({ kind: "worked", at, milestone: begun.milestone, hours: habit.hours });
  }
  return activities;
}

type StepAhead = Readonly<{ milestone: string; id: string; hours: number; isLast: boolean }>;

/** The open steps of all required milestones that are not completed, in roadmap order. */
function stepsAhead<M extends MilestoneShape>({
  roadmap,
  before: { completions, stepTicks },
}: Readonly<{ roadmap: Roadmap<M>; before: DoneBefore }>): readonly StepAhead[] {
  const ticked = new Set(stepTicks.map(({ milestone, step }) => `${milestone}/${step}`));
  return missingFrom({ roadmap, completions, waivers: [] }).flatMap(({ id: milestone, steps }) =>
    steps
      .filter(({ id }) => !ticked.has(`${milestone}/${id}`))
      .map(({ id, hours }, index, open) => ({
        milestone,
        id,
        hours,
        isLast: index === open.length - 1,
      })),
  );
}

/** The evenings on which they work. */
function evenings({
  from,
  to,
  habit,
}: Readonly<{ from: Date; to: Date; habit: Habit }>): readonly Date[] {
  const days = Math.max(0, Math.ceil((to.getTime() - from.getTime()) / DAY));
  return Array.from({ length: days }, (_, day) => eveningOf({ from, day })).filter(
    (at) => from < at && at < to && isWorkDay({ at, habit }),
  );
}

/** An hour of the evening that differs from day to day. */
function eveningOf({ from, day }: Readonly<{ from: Date; day: number }>): Date {
  const midnight = Math.floor(from.getTime() / DAY) * DAY + day * DAY;
  return new Date(midnight + (17 * 60 + ((day * 37) % 180)) * 60_000);
}

function isWorkDay({ at, habit }: Readonly<{ at: Date; habit: Habit }>): boolean {
  const weekday = at.getUTCDay() === 0 ? 7 : at.getUTCDay();
  const week = Math.floor(at.getTime() / (7 * DAY));
  return habit.weekdays.includes(weekday) && (week * 61) % 100 >= habit.idleWeeks;
}

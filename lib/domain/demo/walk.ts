import { progressOf } from "../progress/progress.ts";
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
export type WalkedDeed = Readonly<
  { at: Date; milestone: string } & (
    | { kind: "step"; step: string }
    | { kind: "completed" }
    | { kind: "worked"; hours: number }
  )
>;

/** What was done before a walk begins. */
export type Walked = Readonly<{
  completions: readonly Readonly<{ milestone: string }>[];
  stepTicks: readonly Readonly<{ milestone: string; step: string }>[];
}>;

/**
 * Answers what a learner does who works on what is next, day by day, from one moment up to another: the same in every
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
  before: Walked;
  from: Date;
  to: Date;
  habit: Habit;
}>): readonly WalkedDeed[] {
  const deeds: WalkedDeed[] = [];
  let done = before;
  let left = 0;
  for (const at of evenings({ from, to, habit })) {
    const day = workOneDay({ roadmap, done, at, hours: left + habit.hours, logged: habit.hours });
    deeds.push(...day.deeds);
    done = day.done;
    left = day.left;
  }
  return deeds;
}

type OneDay = Readonly<{ deeds: readonly WalkedDeed[]; done: Walked; left: number }>;

/** Spends hours on the next steps; those that do not suffice for one are left for another day. */
function workOneDay<M extends MilestoneShape>({
  roadmap,
  done,
  at,
  hours,
  logged,
}: Readonly<{
  roadmap: Roadmap<M>;
  done: Walked;
  at: Date;
  hours: number;
  logged: number;
}>): OneDay {
  const { next } = progressOf(roadmap, done.completions, []);
  if (next === undefined) return { deeds: [], done, left: 0 };
  const milestone = next.id;
  const open = next.steps.filter((step) => !isTicked({ done, milestone, step: step.id }));
  const [step, following] = open;
  if (step === undefined || hours < step.hours) {
    return { deeds: [{ kind: "worked", at, milestone, hours: logged }], done, left: hours };
  }
  const ticked: Walked = {
    completions: following === undefined ? [...done.completions, { milestone }] : done.completions,
    stepTicks: [...done.stepTicks, { milestone, step: step.id }],
  };
  const rest = workOneDay({ roadmap, done: ticked, at, hours: hours - step.hours, logged });
  const completion: readonly WalkedDeed[] =
    following === undefined ? [{ kind: "completed", at, milestone }] : [];
  return {
    ...rest,
    deeds: [{ kind: "step", at, milestone, step: step.id }, ...completion, ...rest.deeds],
  };
}

function isTicked({
  done,
  milestone,
  step,
}: Readonly<{ done: Walked; milestone: string; step: string }>): boolean {
  return done.stepTicks.some((tick) => tick.milestone === milestone && tick.step === step);
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

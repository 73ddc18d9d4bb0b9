import { logWork } from "#lib/data/journey/work";
import { getLearner } from "#lib/data/learner";
import { completeMilestone, tickStep } from "#lib/data/progress/completions";
import { nextFor } from "#lib/domain/progress/next-milestone";
import { localDateOf } from "#lib/domain/words/dates";

const DAY = 86_400_000;

export type Walker = Readonly<{
  userId: string;
  name: string;
  timeZone: string;
  hoursPerWeek: number;
}>;

/** Lets a learner work on what is next, day by day, and answers nothing: what they did is in the database. */
export async function walk({
  walker,
  from,
  to,
  weekdays,
  hours,
  idleWeeks,
}: Readonly<{
  walker: Walker;
  from: Date;
  to: Date;
  weekdays: readonly number[];
  hours: number;
  idleWeeks: number;
}>): Promise<void> {
  let left = 0;
  for (let day = 0; from.getTime() + day * DAY < to.getTime(); day += 1) {
    const at = eveningOf({ day: new Date(from.getTime() + day * DAY), seed: day });
    if (at >= to || at <= from || !weekdays.includes(isoWeekday(at)) || isIdle({ at, idleWeeks }))
      continue;
    left = await workOneDay({ walker, at, hours: left + hours });
  }
}

/** Spends hours on the next steps, and answers those that did not suffice for one. */
async function workOneDay({
  walker,
  at,
  hours,
}: Readonly<{ walker: Walker; at: Date; hours: number }>): Promise<number> {
  let left = hours;
  const on = localDateOf({ at, timeZone: walker.timeZone });
  const change = () => ({ userId: walker.userId, operationId: crypto.randomUUID(), at, on });
  for (;;) {
    const next = nextFor(await getLearner({ ...walker, now: at }));
    if (next === undefined) return 0;
    const milestone = next.milestone.id;
    if (next.step === undefined || left < next.step.hours) {
      await logWork({ ...change(), milestone, hours });
      return left;
    }
    left -= next.step.hours;
    await tickStep({ ...change(), milestone, step: next.step.id });
    if (next.stepsDone + 1 === next.milestone.steps.length) {
      await completeMilestone({ ...change(), milestone });
    }
  }
}

function isoWeekday(at: Date): number {
  return at.getUTCDay() === 0 ? 7 : at.getUTCDay();
}

/** An hour of the evening that differs from day to day, and is the same in every run. */
function eveningOf({ day, seed }: Readonly<{ day: Date; seed: number }>): Date {
  const minutes = 17 * 60 + ((seed * 37) % 180);
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), 0, minutes));
}

/** Some weeks nothing happens; which ones is the same in every run on the same day. */
function isIdle({ at, idleWeeks }: Readonly<{ at: Date; idleWeeks: number }>): boolean {
  const week = Math.floor(at.getTime() / (7 * DAY));
  return (week * 61) % 100 < idleWeeks;
}

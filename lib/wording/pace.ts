import { type LearnerPace, type Pace, PLAN_WEEKS } from "#lib/domain/work/pace";
import { counted } from "./numbers.ts";
import { formatRate } from "./rate.ts";

/** Beyond this, a number of weeks says less than that it is long. */
const MANY_WEEKS = 104;

/** Returns "5.2 hours a week": a pace as every page names it. */
export function formatPace({ hoursPerWeek }: Pace): string {
  return formatRate(hoursPerWeek);
}

/** Returns "from your last 9 weeks, and a little from your plan": what a pace is made of. */
export function formatPaceMadeOf({ ownWeeks, plan }: LearnerPace): string {
  const planned = plan.basis === "plan" ? "your plan" : "an assumed plan";
  const rate = formatRate(plan.hoursPerWeek);
  if (ownWeeks === 0) return `${planned} of ${rate}, until you have a whole week of your own`;
  const weeks = ownWeeks === 1 ? "your last week" : `your last ${counted(ownWeeks, "week")}`;
  return ownWeeks < PLAN_WEEKS
    ? `mostly from ${planned} of ${rate}, and from ${weeks}`
    : `from ${weeks}, and a little from ${planned} of ${rate}`;
}

/** Returns "Your pace is 5.2 hours a week: from your last 9 weeks, and a little from your plan of 6 hours a week. It counts …" */
export function formatPaceSentence(pace: LearnerPace): string {
  const sentence = `Your pace is ${formatPace(pace)}: ${formatPaceMadeOf(pace)}.`;
  if (pace.ownWeeks === 0) return sentence;
  return `${sentence} It counts the roadmap hours of what you finished, with time off left out.`;
}

/** Returns "about 7 weeks", or "more than two years": weeks that something takes at a pace. */
export function formatWeeksLeft(weeks: number): string {
  return weeks > MANY_WEEKS ? "more than two years" : `about ${counted(weeks, "week")}`;
}

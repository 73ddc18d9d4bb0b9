import type { HoursByWeek, WorkWeek } from "#lib/domain/journey/weeks";
import type { Pace } from "#lib/domain/work/pace";
import { formatDate } from "../dates.ts";
import { formatNumber } from "../numbers.ts";
import { formatRate } from "../rate.ts";

/** Returns "You worked 5.2 hours a week on average over the last 12 weeks. You plan 6 hours a week." */
export function formatHoursByWeek({
  pace,
  planned,
}: Pick<HoursByWeek, "planned"> & Readonly<{ pace: Pace }>): string {
  const plan = planned.isAssumed
    ? `You named no hours a week, so ${formatNumber(planned.hours)} are assumed.`
    : `You plan ${formatRate(planned.hours)}.`;
  if (pace.basis !== "record") return `There are no hours of the last 12 weeks yet. ${plan}`;
  return `You worked ${formatRate(pace.hoursPerWeek)} on average over the last 12 weeks, or since you began; days off are left out. ${plan}`;
}

/** Returns "16 November 2026", or "16 November 2026, so far": a week by its Monday. */
export function formatWeek({ monday, isRunning }: WorkWeek): string {
  return `${formatDate(monday)}${isRunning ? ", so far" : ""}`;
}

import type { ThisWeek } from "#lib/domain/goal/this-week";
import { ASSUMED_HOURS_PER_WEEK } from "#lib/domain/work/pace";
import { formatTwoKinds } from "./hours.ts";
import { capitalised, counted, formatNumber } from "./numbers.ts";

/** Returns "4 of 6 hours this week", "2 hours this week, which is off". */
export function formatThisWeek({ hours, meant }: ThisWeek): string {
  if (meant > 0) return `${formatNumber(hours)} of ${counted(meant, "hour")} this week`;
  return hours === 0 ? "This week is off" : `${counted(hours, "hour")} this week, which is off`;
}

/** Returns "3 hours logged, and on other days about 1 hour estimated from your ticks.": what the hours of this week are, and what they are measured on. */
export function formatThisWeekMadeOf({ hours, logged, meant, basis }: ThisWeek): string {
  const kinds = capitalised(formatTwoKinds({ logged, estimated: hours - logged }));
  const made = hours === 0 ? "" : `${kinds}.`;
  if (basis !== "assumed" || meant === 0) return made;
  const assumed = `You have not set your hours a week, so Waymark assumes ${ASSUMED_HOURS_PER_WEEK}.`;
  return made === "" ? assumed : `${made} ${assumed}`;
}

import { counted } from "./numbers.ts";

/** Hours a week below which a rate would read as 0. */
const NEXT_TO_NOTHING = 0.05;

/** Returns "5.5 hours a week": hours a week as they are read; next to nothing is "less than 0.1 hours a week". */
export function formatRate(hoursPerWeek: number): string {
  return hoursPerWeek < NEXT_TO_NOTHING
    ? "less than 0.1 hours a week"
    : `${counted(hoursPerWeek, "hour")} a week`;
}

/** Returns "about 5.5 hours a week", or "less than 0.1 hours a week", which is about enough. */
export function formatAboutRate(hoursPerWeek: number): string {
  const rate = formatRate(hoursPerWeek);
  return hoursPerWeek < NEXT_TO_NOTHING ? rate : `about ${rate}`;
}

import { counted } from "./numbers.ts";

type TwoKinds = Readonly<{ logged: number; estimated: number }>;

/**
 * Returns "1.5 hours logged, and on other days about 4 hours by what you ticked": logged hours and roadmap hours are two
 * things, said as two.
 */
export function formatTwoKinds({ logged, estimated }: TwoKinds): string {
  const said = `${counted(logged, "hour")} logged`;
  const ticked = `about ${counted(estimated, "hour")} by what you ticked`;
  if (estimated === 0) return said;
  return logged === 0 ? ticked : `${said}, and on other days ${ticked}`;
}

/** Returns "2 hours", "about 2 hours, by what you ticked", "hours not noted": hours of work of one date. */
export function formatHoursOfWork({
  hours,
  isEstimate,
}: Readonly<{ hours: number; isEstimate: boolean }>): string {
  if (hours === 0) return "hours not noted";
  return isEstimate
    ? `about ${counted(hours, "hour")}, by what you ticked`
    : counted(hours, "hour");
}

import { counted } from "./numbers.ts";

type TwoKinds = Readonly<{ logged: number; estimated: number }>;

/**
 * Returns "1.5 hours logged, and on other days about 4 hours estimated from your ticks": logged hours and roadmap hours are two
 * things, said as two.
 */
export function formatTwoKinds({ logged, estimated }: TwoKinds): string {
  const said = `${counted(logged, "hour")} logged`;
  const ticked = `about ${counted(estimated, "hour")} estimated from your ticks`;
  if (estimated === 0) return said;
  return logged === 0 ? ticked : `${said}, plus ${ticked} on other days`;
}

/** Returns "2 hours", "about 2 hours, estimated from your ticks", "hours not logged": hours of work of one date. */
export function formatHoursOfWork({
  hours,
  isEstimate,
}: Readonly<{ hours: number; isEstimate: boolean }>): string {
  if (hours === 0) return "hours not logged";
  return isEstimate
    ? `about ${counted(hours, "hour")}, estimated from your ticks`
    : counted(hours, "hour");
}

import type { WorkRecord } from "../record/learner-record.ts";
import type { LocalDate } from "../time/dates.ts";
import { type Burst, burstsIn, type Share, sharesOf } from "./bursts.ts";
import { creditsOf } from "./credits.ts";
import type { PlaceOf } from "./followed.ts";
import { fallOf, type SpreadRecord } from "./spread.ts";
import { workDays } from "./work.ts";

/** Hours of work of a date. */
export type HoursOfWork = Readonly<{
  hours: number;
  /** They come of what was ticked: nothing was logged. */
  isEstimate: boolean;
}>;

/** The work of a learner by date. Logged hours are facts, roadmap hours are estimates; they are never added up. */
export type Work = Readonly<{
  /** Work days. Spreading makes none. */
  days: ReadonlySet<LocalDate>;
  /** Logged hours of each date on which hours were logged. */
  loggedHours: ReadonlyMap<LocalDate, number>;
  /** Roadmap hours of each date that count, of required milestones alone; it holds every work day. */
  roadmapHours: ReadonlyMap<LocalDate, number>;
  /** Hours of work of each date with any, and of every work day. */
  hoursOfWork: ReadonlyMap<LocalDate, HoursOfWork>;
  /** What counts for nothing until the learner says when they did it, newest first. */
  bursts: readonly Burst[];
  /** Roadmap hours by tick and date, of which all of this is made. */
  shares: readonly Share[];
}>;

export type HoursRecord = WorkRecord & SpreadRecord;

/** Returns a learner's work by date (docs/rules.md#hours). */
export function workOf({
  record,
  placeOf,
}: Readonly<{ record: HoursRecord; placeOf: PlaceOf }>): Work {
  const credits = creditsOf({ record, placeOf });
  const shares = sharesOf({ credits, fallOf: fallOf({ record, ticks: credits }) });
  const days = workDays(record);
  const loggedHours = loggedHoursOf(record.logs);
  const required = shares.filter(({ credit }) => credit.isRequired);
  const none = days.map((on) => ({ on, hours: 0 }));
  return {
    days: new Set(days),
    loggedHours,
    roadmapHours: sumByDate([...none, ...required]),
    hoursOfWork: hoursOfWorkFrom({ loggedHours, roadmapHours: sumByDate([...none, ...shares]) }),
    bursts: burstsIn(shares),
    shares,
  };
}

/** Returns the hours that were logged, by date; a date on which nobody said how long is not among them. */
export function loggedHoursOf(logs: WorkRecord["logs"]): ReadonlyMap<LocalDate, number> {
  return sumByDate(logs.flatMap(({ on, hours }) => (hours === undefined ? [] : [{ on, hours }])));
}

/** Returns hours of work by date: what was logged on it, else its roadmap hours, as an estimate. */
export function hoursOfWorkFrom({
  loggedHours,
  roadmapHours,
}: Readonly<{
  loggedHours: ReadonlyMap<LocalDate, number>;
  roadmapHours: ReadonlyMap<LocalDate, number>;
}>): ReadonlyMap<LocalDate, HoursOfWork> {
  const days = new Map<LocalDate, HoursOfWork>();
  for (const [on, hours] of roadmapHours) days.set(on, { hours, isEstimate: true });
  for (const [on, hours] of loggedHours) days.set(on, { hours, isEstimate: false });
  return days;
}

function sumByDate(
  facts: readonly Readonly<{ on: LocalDate; hours: number }>[],
): ReadonlyMap<LocalDate, number> {
  const sums = new Map<LocalDate, number>();
  for (const { on, hours } of facts) sums.set(on, (sums.get(on) ?? 0) + hours);
  return new Map([...sums].map(([on, hours]) => [on, Number(hours.toFixed(9))]));
}

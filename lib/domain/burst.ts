import * as z from "zod";
import { WHEN_DONE } from "./record/answers.ts";
import { refuseAs } from "./text/input-problem.ts";
import { addDays, addMonths, daysBetween, type LocalDate } from "./time/dates.ts";
import { burstOn } from "./work/burst-on.ts";
import { BURST_HOURS, type Burst } from "./work/bursts.ts";
import type { PlaceOf } from "./work/followed.ts";
import type { HoursRecord } from "./work/hours.ts";

/** Nobody says in hours what they did longer ago. */
const LONGEST_MONTHS = 24;

const day = z.iso.date();

/**
 * Returns "When did you do this?" as answered: that day, since an earlier one, or before Waymark. An earlier date leaves
 * enough dates that no more than 12 hours fall on each. The date is looked at with `since` alone.
 */
export function burstInputFor({ on, hours }: Pick<Burst, "on" | "hours">) {
  const earliest = addMonths({ date: on, months: -LONGEST_MONTHS });
  const isSince = ({ as }: Readonly<{ as: string }>) => as === "since";
  return z
    .object({
      as: z.enum(WHEN_DONE, refuseAs("when-done-missing")),
      since: z.string().default(""),
    })
    .refine((typed) => !isSince(typed) || isWithin({ date: typed.since, from: earliest, to: on }), {
      path: ["since"],
      ...refuseAs("when-done-since-invalid"),
      abort: true,
    })
    .refine((typed) => !isSince(typed) || fits({ since: typed.since, on, hours }), {
      path: ["since"],
      ...refuseAs("when-done-since-too-late"),
    });
}

/** Returns the latest date since which the hours of a burst can have been done. */
export function latestSince({ on, hours }: Pick<Burst, "on" | "hours">): LocalDate {
  return addDays({ date: on, days: 1 - Math.ceil(hours / BURST_HOURS) });
}

function isWithin({
  date,
  from,
  to,
}: Readonly<{ date: string; from: LocalDate; to: LocalDate }>): boolean {
  return day.safeParse(date).success && from <= date && date < to;
}

function fits({
  since,
  on,
  hours,
}: Readonly<{ since: LocalDate; on: LocalDate; hours: number }>): boolean {
  return daysBetween({ from: since, to: on }) + 1 >= Math.ceil(hours / BURST_HOURS);
}

/**
 * Returns the burst that a tick made: on the date to which the tick belongs more does not count now than would without it,
 * and without it all counted. Absent for any other tick, so that each burst is asked about once.
 */
export function burstMadeBy({
  record,
  placeOf,
  tick: { milestone, step },
}: Readonly<{
  record: HoursRecord;
  placeOf: PlaceOf;
  tick: Readonly<{ milestone: string; step?: string }>;
}>): Burst | undefined {
  const ticks = step === undefined ? record.completions : record.stepTicks;
  const isIt = (each: Readonly<{ milestone: string; step?: string }>) =>
    each.milestone === milestone && each.step === step;
  const on = ticks.find(isIt)?.on;
  if (on === undefined) return undefined;
  const burst = burstOn({ record, placeOf, on });
  if (burst === undefined) return undefined;
  const others = {
    ...record,
    completions: record.completions.filter((each) => step !== undefined || !isIt(each)),
    stepTicks: record.stepTicks.filter((each) => step === undefined || !isIt(each)),
  };
  return burstOn({ record: others, placeOf, on }) === undefined ? burst : undefined;
}

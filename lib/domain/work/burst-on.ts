import type { LocalDate } from "../time/dates.ts";
import { type Burst, burstsIn, sharesOf } from "./bursts.ts";
import { creditsOf } from "./credits.ts";
import type { PlaceOf } from "./followed.ts";
import type { HoursRecord } from "./hours.ts";
import { fallOf } from "./spread.ts";

/**
 * Returns the burst of the ticks of one date, if nobody explained it yet: that of `workOf`. A long history is asked for it at each tick, so only
 * those ticks are given hours of which some can fall on a date with these.
 */
export function burstOn({
  record,
  placeOf,
  on,
}: Readonly<{ record: HoursRecord; placeOf: PlaceOf; on: LocalDate }>): Burst | undefined {
  const ticks = [...record.stepTicks, ...record.completions].filter(({ prior }) => !prior);
  const fall = fallOf({ record, ticks });
  const dates = ticks.flatMap((tick) => (tick.on === on ? fall(tick).dates : []));
  const [first = on] = dates.toSorted();
  // No tick falls on a later date than its own.
  const isNear = (tick: Readonly<{ on: LocalDate }>) => first <= tick.on;
  const near = new Set(ticks.filter(isNear).map(({ milestone }) => milestone));
  // Whole milestones: the hours of one are those of its steps, too.
  const isOfNear = ({ milestone }: Readonly<{ milestone: string }>) => near.has(milestone);
  const credits = creditsOf({
    record: {
      ...record,
      stepTicks: record.stepTicks.filter(isOfNear),
      completions: record.completions.filter(isOfNear),
    },
    placeOf,
  });
  const shares = sharesOf({ credits: credits.filter(isNear), fallOf: fall });
  return burstsIn(shares).find((burst) => burst.on === on);
}

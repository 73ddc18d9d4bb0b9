import type { LearnerRecord, WorkRecord } from "../record/learner-record.ts";
import { isPaused } from "../record/pause.ts";
import { addDays, type LocalDate } from "../time/dates.ts";
import type { Credit } from "./credits.ts";

/** Hours that are on no log fall on so many dates at most, the date of the tick included (docs/rules.md#spreading). */
export const SPREAD_DAYS = 28;

/** What of a record says on which dates the hours of a tick fall. */
export type SpreadRecord = Readonly<{ logs: WorkRecord["logs"] }> &
  Pick<LearnerRecord, "pauses" | "burstAnswers">;

/** What of a tick says on which dates its hours fall. */
type Tick = Pick<Credit, "milestone" | "on" | "at">;

/** Dates on which the hours of a tick fall evenly, and whether the learner said so. */
export type Fall = Readonly<{ dates: readonly LocalDate[]; isExplained: boolean }>;

/**
 * Returns for each tick on which dates its hours fall: as the learner answered, where they were asked; else on the dates on
 * which its milestone was logged since the date of its tick before; else on the dates after the learner's last earlier date
 * with a tick, days off left out; else on its own.
 */
export function fallOf({
  record: { logs, pauses, burstAnswers },
  ticks,
}: Readonly<{ record: SpreadRecord; ticks: readonly Tick[] }>): (tick: Tick) => Fall {
  const ticked = datesOf(ticks);
  const tickedOf = datesBy(ticks);
  const loggedOf = datesBy(logs);
  const isOff = (on: LocalDate) => isPaused({ pauses, on });

  const answered = ({ on, at }: Tick): readonly LocalDate[] | undefined => {
    const answer = burstAnswers.findLast((each) => each.on === on && at <= each.at);
    if (answer?.as === "today") return [on];
    if (answer?.as !== "since" || answer.since === undefined) return undefined;
    return datesBetween({ from: answer.since, to: on }).filter(
      (date) => date === on || !isOff(date),
    );
  };
  const logged = ({ milestone, on }: Tick): readonly LocalDate[] => {
    const dates = loggedOf.get(milestone);
    if (dates === undefined) return [];
    const before = lastBefore(tickedOf.get(milestone) ?? [], on);
    return dates.filter((date) => (before === undefined || before < date) && date <= on);
  };
  const since = (on: LocalDate): readonly LocalDate[] => {
    const before = lastBefore(ticked, on);
    if (before === undefined) return [on];
    const next = addDays({ date: before, days: 1 });
    const [, from = on] = [next, addDays({ date: on, days: 1 - SPREAD_DAYS })].toSorted();
    const dates = datesBetween({ from, to: on });
    return dates.filter((date) => date === on || !isOff(date));
  };
  // Ticks of one date fall on the same dates.
  const known = new Map<LocalDate, readonly LocalDate[]>();
  const sinceOnce = (on: LocalDate): readonly LocalDate[] => {
    const dates = known.get(on) ?? since(on);
    known.set(on, dates);
    return dates;
  };
  return (tick) => {
    const said = answered(tick);
    if (said !== undefined) return { dates: said, isExplained: true };
    const onLogs = logged(tick);
    return { dates: onLogs.length > 0 ? onLogs : sinceOnce(tick.on), isExplained: false };
  };
}

function datesOf(facts: readonly Readonly<{ on: LocalDate }>[]): readonly LocalDate[] {
  return [...new Set(facts.map(({ on }) => on))].toSorted();
}

function datesBy(
  facts: readonly Readonly<{ milestone?: string; on: LocalDate }>[],
): ReadonlyMap<string | undefined, readonly LocalDate[]> {
  const groups = Map.groupBy(facts, ({ milestone }) => milestone);
  return new Map([...groups].map(([milestone, each]) => [milestone, datesOf(each)]));
}

/** The last of sorted dates before another, by halving what is left: a long history asks this for each of its ticks. */
function lastBefore(dates: readonly LocalDate[], on: LocalDate): LocalDate | undefined {
  let [from, to] = [0, dates.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((dates[middle] ?? on) < on) from = middle + 1;
    else to = middle;
  }
  return dates[from - 1];
}

function datesBetween({
  from,
  to,
}: Readonly<{ from: LocalDate; to: LocalDate }>): readonly LocalDate[] {
  const dates: LocalDate[] = [];
  for (let on = from; on <= to; on = addDays({ date: on, days: 1 })) dates.push(on);
  return dates;
}

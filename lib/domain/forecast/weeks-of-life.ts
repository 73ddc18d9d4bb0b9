import { seededRandom } from "../seeded-random.ts";

/**
 * What weeks ahead are taken to be like, beside a learner's own record. The numbers are our own judgment, chosen so that
 * the dates hold for invented learners of many kinds (docs/rules.md#calibration); `npm run calibrate` shows it.
 */
const LIFE = {
  /** Weeks of the record that follow each other stay together, so many of them on average. */
  run: { fromNow: 4, later: 6 },
  /** The stretch of the record that a future takes for typical: of all lengths from here, and ending now in this share. */
  typical: { leastWeeks: 3, untilNow: 0.4 },
  /** How far off the pace may be as a whole (standard deviation of its logarithm): always, and more with few weeks. */
  pace: { always: 0.12, aWeek: 0.5, weeksBefore: 2 },
  /** How the pace drifts: every so many weeks by so much (standard deviation of its logarithm), of which a share stays. */
  drift: { everyWeeks: 4, by: 0.14, stays: 0.92 },
  /** Stretches without any work: this share of the runs, less with a long record, which holds its own. */
  stop: { share: 0.38, weeks: 3, recordWeeks: 10 },
} as const;

type Dice = () => number;

/**
 * Returns, for the number of a future, that future's weeks one after the other, in hours. Each walks through the
 * learner's own weeks (newest first, at least one) in runs, the first one back from now; now and then nothing is
 * done for weeks, the pace as a whole is uncertain, and it drifts. The same every time. A better week in the record
 * makes no week of any future worse: what is drawn depends on how many weeks there are, and not on their hours.
 */
export function weeksOfLife(weeks: readonly number[]): (future: number) => () => number {
  const count = weeks.length;
  const { pace, stop } = LIFE;
  const spread = Math.hypot(pace.always, pace.aWeek / Math.sqrt(count + pace.weeksBefore));
  const stopShare = (stop.share * stop.recordWeeks) / (stop.recordWeeks + count);
  return (future) => {
    const dice = seededRandom(future);
    const paceOfWeek = driftingPace({ dice, from: spread * bell(dice) });
    const nextWeek = walkThrough({ count, stopShare, dice });
    return () => {
      const pace = paceOfWeek();
      const week = nextWeek();
      return week === undefined ? 0 : (weeks[week] ?? 0) * pace;
    };
  };
}

/** Which week of the record stands for the next one: runs of neighbours. Undefined in a stretch without work. */
function walkThrough({
  count,
  stopShare,
  dice,
}: Readonly<{ count: number; stopShare: number; dice: Dice }>): () => number | undefined {
  const typical = stretchOf({ count, dice });
  let [first, last, at, ahead] = [0, count - 1, 0, 1];
  let isStopped = false;
  let weeks: number = LIFE.run.fromNow;
  return () => {
    const roll = dice();
    if (roll < 1 / weeks) {
      [first, last] = typical;
      at = first + Math.floor(dice() * (last - first + 1));
      ahead = dice() < 0.5 ? 1 : -1;
      isStopped = dice() < stopShare;
      weeks = isStopped ? LIFE.stop.weeks : LIFE.run.later;
    }
    if (isStopped) return undefined;
    // The week itself or one beside it, by the last digits of the roll: futures that begin alike differ as the weeks do.
    const beside = at + (Math.floor(3072 * roll) % 3) - 1;
    if (at + ahead < first || at + ahead > last) ahead = -ahead;
    at = Math.min(last, Math.max(first, at + ahead));
    return Math.min(count - 1, Math.max(0, beside));
  };
}

/** The first and the last week of a stretch of the record. */
function stretchOf({
  count,
  dice,
}: Readonly<{ count: number; dice: Dice }>): readonly [number, number] {
  const { leastWeeks, untilNow } = LIFE.typical;
  const length = Math.min(count, Math.max(leastWeeks, Math.ceil(count * dice())));
  const first = dice() < untilNow ? 0 : Math.floor(dice() * (count - length + 1));
  return [first, first + length - 1];
}

/** How many times their pace the learner works, week after week; `from` is the logarithm at first. */
function driftingPace({ dice, from }: Readonly<{ dice: Dice; from: number }>): () => number {
  const { everyWeeks, by, stays } = LIFE.drift;
  let [weeks, drift, times] = [0, 0, Math.exp(from)];
  return () => {
    if (weeks === everyWeeks) {
      weeks = 0;
      drift = stays * drift + by * even(dice);
      times = Math.exp(from + drift);
    }
    weeks += 1;
    return times;
  };
}

/** Any value near 0, each as likely as the other, with a standard deviation of 1. */
function even(dice: Dice): number {
  return Math.sqrt(12) * (dice() - 0.5);
}

/** Nearly a normal distribution with a standard deviation of 1, which never strays further than 3. */
function bell(dice: Dice): number {
  return 2 * (dice() + dice() + dice()) - 3;
}

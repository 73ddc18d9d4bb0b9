import { milestone, roadmapOf } from "../roadmap/roadmap-example.ts";
import { addDays } from "../time/dates.ts";
import { TODAY, weekly } from "../work/work-example.ts";
import { forecast } from "./forecast-example.ts";
import { inventedWeeks, type KindOfLearner } from "./invented-weeks-example.ts";

export const HORIZONS = [1, 3, 6, 12, 24] as const;
const WEEKS_A_MONTH = 365.25 / 84;

/** Who takes longer than this is not followed further. */
const LONGEST_WEEKS = 1100;
/** Weeks that pass before anybody looks. */
const WARM_UP = 60;

export type Held = Readonly<{ months: number; half: number; most: number }>;

/**
 * For tests and `npm run calibrate`: in how many of 100 invented learners each of the two dates held, by how many months
 * of work at the average of their record are left. What they do after today is drawn from the same life as the record.
 */
export function heldByHorizon({
  kind,
  weeksOfRecord,
  learners,
}: Readonly<{ kind: KindOfLearner; weeksOfRecord: number; learners: number }>): readonly Held[] {
  const met = Array.from({ length: learners }, (_, learner) =>
    metBy({ kind, weeksOfRecord, learner }),
  );
  const share = (hits: readonly boolean[]) =>
    Math.round((100 * hits.filter(Boolean).length) / hits.length);
  return HORIZONS.map((months, index) => {
    const each = met.flatMap((learner) => learner[index] ?? []);
    return {
      months,
      half: share(each.map(({ half }) => half)),
      most: share(each.map(({ most }) => most)),
    };
  });
}

/** By horizon: whether one learner was done by each of the two dates. Nothing about who did nothing for all of the record. */
function metBy({
  kind,
  weeksOfRecord,
  learner,
}: Readonly<{ kind: KindOfLearner; weeksOfRecord: number; learner: number }>) {
  const weeks = inventedWeeks({ kind, learner, weeks: WARM_UP + weeksOfRecord + LONGEST_WEEKS });
  const record = weeks.slice(WARM_UP, WARM_UP + weeksOfRecord).toReversed();
  const toCome = weeks.slice(WARM_UP + weeksOfRecord);
  const average = record.reduce((total, hours) => total + hours, 0) / weeksOfRecord;
  if (average === 0) return [];

  const hoursByDay = new Map([...weekly(...record)].filter(([, hours]) => hours > 0));
  return HORIZONS.map((months) => {
    const hours = average * months * WEEKS_A_MONTH;
    const roadmap = roadmapOf({ fundamentals: [milestone("f", { hours })] });
    const found = forecast({ roadmap, hoursByDay });
    if (found.kind !== "ahead") throw new Error(found.kind);
    const done = addDays({ date: TODAY, days: daysUntilDone({ toCome, hours }) });
    // A date that is more than ten years away is not broken by anybody who is followed.
    const { half = FAR, most = FAR } = found.roadmap;
    return { half: done <= half, most: done <= most };
  });
}

const FAR = "9999-12-31";

function daysUntilDone({
  toCome,
  hours,
}: Readonly<{ toCome: readonly number[]; hours: number }>): number {
  let left = hours;
  for (const [index, week] of toCome.entries()) {
    if (week >= left) return 7 * index + Math.ceil((7 * left) / week);
    left -= week;
  }
  return 7 * toCome.length;
}

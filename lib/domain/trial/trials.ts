import type { EnrollmentRecord } from "../record/enrollment.ts";
import { openEnrollment } from "../record/enrollment.ts";
import { addDays, daysBetween, endOfDay, type LocalDate, localDateOf } from "../time/dates.ts";

/** Days of a trial, and how many may begin within how many days (docs/rules.md#trial). */
export const TRIAL = { days: 14, most: 2, withinDays: 90, milestones: 5 } as const;

type Zoned = Readonly<{ today: LocalDate; timeZone: string }>;

/** A trial that nobody has ended yet, and how far it is. */
export type OpenTrial = Readonly<{
  enrollment: EnrollmentRecord;
  /** The day that runs, from 1; past the last one, how many days it would be. */
  day: number;
  /** Its last day. */
  endsOn: LocalDate;
  /** Its 14 days have passed. */
  isOver: boolean;
}>;

/** Returns the last local date of a trial that begins on `date`. */
export function lastDayOfTrial(date: LocalDate): LocalDate {
  return addDays({ date, days: TRIAL.days - 1 });
}

/** Returns the last local date of a trial. */
export function trialEndsOn({
  trial,
  timeZone,
}: Readonly<{ trial: Pick<EnrollmentRecord, "startedAt">; timeZone: string }>): LocalDate {
  return lastDayOfTrial(localDateOf({ at: trial.startedAt, timeZone }));
}

/** Returns the trial that nobody has ended, also where its days have passed; a learner has at most one. */
export function openTrial({
  enrollments,
  today,
  timeZone,
}: Zoned & Readonly<{ enrollments: readonly EnrollmentRecord[] }>): OpenTrial | undefined {
  const enrollment = enrollments.find(
    ({ kind, endedAt }) => kind === "trial" && endedAt === undefined,
  );
  if (enrollment === undefined) return undefined;
  const startedOn = localDateOf({ at: enrollment.startedAt, timeZone });
  const endsOn = trialEndsOn({ trial: enrollment, timeZone });
  const day = daysBetween({ from: startedOn, to: today }) + 1;
  return { enrollment, day, endsOn, isOver: today > endsOn };
}

/** Returns the moment at which a trial that ends now has ended: the end of its last local date, where that was before. */
export function trialEndedAt({
  trial,
  now,
  timeZone,
}: Readonly<{
  trial: Pick<EnrollmentRecord, "startedAt">;
  now: Date;
  timeZone: string;
}>): Date {
  const end = endOfDay({ date: trialEndsOn({ trial, timeZone }), timeZone });
  return now < end ? now : end;
}

export type TrialDecision =
  /** `runOut`: another trial whose days have passed, and which ends with this one's beginning. */
  | Readonly<{ ok: true; rank: number; runOut?: EnrollmentRecord }>
  /** Without an open path there is nothing to try beside · it is the learner's own path. */
  | Readonly<{ ok: false; reason: "no-path" | "same-path" }>
  /** Another trial runs, or this very one. */
  | Readonly<{ ok: false; reason: "trial-open"; trial: OpenTrial }>
  /** As many as may have begun; `from` is the first date on which another may. */
  | Readonly<{ ok: false; reason: "too-many"; from: LocalDate }>;

/**
 * Returns whether a learner may begin a trial of `path` now; `rank` is which one of the last 90 days it
 * would be, from 1. A trial counts from its first local date on for 90 days, however it ended.
 */
export function canTry({
  enrollments,
  path,
  ...zoned
}: Zoned & Readonly<{ enrollments: readonly EnrollmentRecord[]; path: string }>): TrialDecision {
  const open = openEnrollment(enrollments);
  if (open === undefined) return { ok: false, reason: "no-path" };
  if (open.path === path) return { ok: false, reason: "same-path" };
  const trial = openTrial({ enrollments, ...zoned });
  if (trial !== undefined && !trial.isOver) return { ok: false, reason: "trial-open", trial };

  const recent = recentStarts({ enrollments, ...zoned });
  const blocking = recent[TRIAL.most - 1];
  if (blocking !== undefined) {
    const from = addDays({ date: blocking, days: TRIAL.withinDays });
    return { ok: false, reason: "too-many", from };
  }
  return { ok: true, rank: recent.length + 1, runOut: trial?.enrollment };
}

/** The first dates of the trials that count today, newest first. */
function recentStarts({
  enrollments,
  today,
  timeZone,
}: Zoned & Readonly<{ enrollments: readonly EnrollmentRecord[] }>): readonly LocalDate[] {
  return enrollments
    .filter(({ kind }) => kind === "trial")
    .map(({ startedAt }) => localDateOf({ at: startedAt, timeZone }))
    .filter((from) => daysBetween({ from, to: today }) < TRIAL.withinDays)
    .toSorted()
    .toReversed();
}

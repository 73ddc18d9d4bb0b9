import * as z from "zod";
import type { LearnerRecord } from "../record/learner-record.ts";
import { refuseAs } from "../text/input-problem.ts";
import { addDays, type LocalDate } from "../time/dates.ts";
import { hoursElapsed } from "../time/instants.ts";
import { CORRECTION_IDS, CORRECTIONS, type CorrectionId } from "./correction.ts";

export const correctionIdInput = z.enum(CORRECTION_IDS);

/** Why a correction is never to be shown again. */
export const neverAgainReasonInput = z
  .string()
  .min(1, refuseAs("never-again-reason-missing"))
  .max(500, refuseAs("never-again-reason-too-long"));

type Dismissal = LearnerRecord["correctionDismissals"][number];

/** What was dismissed, at which local date. */
export type Dismissed = Readonly<{
  record: Pick<LearnerRecord, "correctionDismissals">;
  today: LocalDate;
}>;

/** A correction that is not shown, and the dismissal that says so. */
export type DismissedCorrection = Readonly<{ correction: CorrectionId; dismissal: Dismissal }>;

/**
 * Returns the dismissal that hides a correction today, if one does: the newest decides. It hides until its date,
 * that one left out, or for good where it has none.
 */
export function dismissalOf({
  record,
  correction,
  today,
}: Dismissed & Readonly<{ correction: string }>): Dismissal | undefined {
  const newest = record.correctionDismissals
    .filter((each) => each.correction === correction)
    .toSorted((one, other) => one.at.getTime() - other.at.getTime())
    .at(-1);
  const hides = newest?.until === undefined || today < newest.until;
  return hides ? newest : undefined;
}

/** Returns what the coach leaves out today, in the order of the corrections. */
export function dismissedCorrections(dismissed: Dismissed): readonly DismissedCorrection[] {
  return CORRECTION_IDS.flatMap((correction) => {
    const dismissal = dismissalOf({ ...dismissed, correction });
    return dismissal === undefined ? [] : [{ correction, dismissal }];
  });
}

/** Returns what was dismissed within the last quarter of an hour, the newest: it can be taken back at once. */
export function justDismissed({
  now,
  ...dismissed
}: Dismissed & Readonly<{ now: Date }>): DismissedCorrection | undefined {
  return dismissedCorrections(dismissed)
    .filter(({ dismissal }) => hoursElapsed({ from: dismissal.at, to: now }) <= 0.25)
    .toSorted((one, other) => other.dismissal.at.getTime() - one.dismissal.at.getTime())[0];
}

/** Returns the first local date after "not now" on which a correction may be shown again. */
export function notNowUntil(today: LocalDate): LocalDate {
  return addDays({ date: today, days: CORRECTIONS.dismissedDays });
}

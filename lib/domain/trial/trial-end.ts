import { snapshotOf } from "../progress/enrollment-snapshot.ts";
import type { EnrollmentRecord, EnrollmentSnapshot } from "../record/enrollment.ts";
import type { LearnerRecord, WorkRecord } from "../record/learner-record.ts";
import type { MilestoneShape, Roadmap } from "../roadmap/roadmap.ts";
import { trialEndedAt } from "./trials.ts";

/** Which trial ends, when, and where the learner stood then. */
export type TrialEnd = Readonly<{ trial: string; endedAt: Date; snapshot: EnrollmentSnapshot }>;

/** Returns how a trial that ends now would have ended: what was done after its last day is no part of it. */
export function trialEndOf({
  trial,
  roadmap,
  record,
  now,
  timeZone,
}: Readonly<{
  trial: EnrollmentRecord;
  /** The one of the trial. */
  roadmap: Roadmap<MilestoneShape>;
  record: WorkRecord & Pick<LearnerRecord, "waivers" | "putAside">;
  now: Date;
  timeZone: string;
}>): TrialEnd {
  const endedAt = trialEndedAt({ trial, now, timeZone });
  const before = <Dated extends Readonly<{ at: Date }>>(dated: readonly Dated[]) =>
    dated.filter(({ at }) => at < endedAt);
  const snapshot = snapshotOf({
    roadmap,
    completions: before(record.completions),
    waivers: before(record.waivers),
    putAside: before(record.putAside),
    record,
    startedAt: trial.startedAt,
    until: endedAt,
  });
  return { trial: trial.id, endedAt, snapshot };
}

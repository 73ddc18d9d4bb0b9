import "server-only";
import type { Change } from "#lib/data/changes";
import { newestVersion } from "#lib/data/enrollment/enrollment-rows";
import { endTrialRow, type TrialEnd } from "#lib/data/enrollment/trial-and-plan-rows";
import { getRoadmap } from "#lib/data/roadmap/roadmaps";
import { applyInTransaction, type ChangeResult, writeEvent } from "#lib/data/transaction";
import type { Learner } from "#lib/domain/learner";
import { snapshotOf } from "#lib/domain/progress/enrollment-snapshot";
import type { EnrollmentRecord } from "#lib/domain/record/enrollment";
import { openTrial, trialEndedAt } from "#lib/domain/trial/trials";

/**
 * Begins a trial of `path` beside the open committed enrollment `beside`; the caller has decided that it may. `runOut`
 * is the trial whose days have passed: it ends first. Outdated where another trial is open, or the path has changed.
 */
export function startTrial({
  path,
  why,
  beside,
  runOut,
  ...change
}: Change &
  Readonly<{
    path: string;
    /** In the learner's own words; may be empty. */
    why: string;
    beside: string;
    runOut?: TrialEnd;
  }>): Promise<ChangeResult> {
  return applyInTransaction(change, async (tx) => {
    const { userId, at } = change;
    const isOpen = await tx.enrollment.count({
      where: { id: beside, userId, kind: "committed", endedAt: null },
    });
    if (isOpen === 0) return false;
    if (runOut !== undefined && !(await endTrialRow(tx, { ...change, ...runOut, as: "left" }))) {
      return false;
    }
    const trial = await tx.enrollment.create({
      data: {
        userId,
        pathId: path,
        roadmapId: await newestVersion(tx, path),
        kind: "trial",
        startedAt: at,
        why,
      },
      select: { id: true },
    });
    await writeEvent(tx, change, { type: "trial-started", data: { trial: trial.id, path } });
    return true;
  });
}

/** Ends an open trial; everything that was done stays. */
export function endTrial({
  end,
  ...change
}: Change & Readonly<{ end: TrialEnd }>): Promise<ChangeResult> {
  return applyInTransaction(change, (tx) => endTrialRow(tx, { ...change, ...end, as: "left" }));
}

/** Returns how the open trial would end now; absent without one. */
export async function findTrialEnd(learner: Learner): Promise<TrialEnd | undefined> {
  const open = openTrial({ ...learner, enrollments: learner.record.enrollments });
  return open && trialEndOf({ learner, trial: open.enrollment });
}

async function trialEndOf({
  learner: { record, now, timeZone },
  trial,
}: Readonly<{ learner: Learner; trial: EnrollmentRecord }>): Promise<TrialEnd> {
  const endedAt = trialEndedAt({ trial, now, timeZone });
  const before = <Dated extends Readonly<{ at: Date }>>(dated: readonly Dated[]) =>
    dated.filter(({ at }) => at < endedAt);
  const snapshot = snapshotOf({
    roadmap: await getRoadmap(trial.roadmap),
    completions: before(record.completions),
    waivers: before(record.waivers),
    putAside: before(record.putAside),
    record,
    startedAt: trial.startedAt,
    until: endedAt,
  });
  return { trial: trial.id, endedAt, snapshot };
}

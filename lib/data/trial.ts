import "server-only";
import type { Change } from "#lib/data/changes";
import { newestVersion } from "#lib/data/enrollment/enrollment-rows";
import { endTrialRow } from "#lib/data/enrollment/trial-and-plan-rows";
import { getRoadmap } from "#lib/data/roadmap/roadmaps";
import { applyInTransaction, type ChangeResult, writeEvent } from "#lib/data/transaction";
import type { Learner } from "#lib/domain/learner";
import { type TrialEnd, trialEndOf } from "#lib/domain/trial/trial-end";
import { openTrial } from "#lib/domain/trial/trials";

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
  const { record } = learner;
  const trial = openTrial({ ...learner, enrollments: record.enrollments })?.enrollment;
  return trial && trialEndOf({ ...learner, trial, roadmap: await getRoadmap(trial.roadmap) });
}

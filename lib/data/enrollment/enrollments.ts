import "server-only";
import type { Change } from "#lib/data/changes";
import { endBeside, type TrialEnd } from "#lib/data/enrollment/beside-rows";
import { changePath, type PathChange } from "#lib/data/enrollment/path-change";
import {
  beginStay,
  type Commitment,
  type End,
  endStay,
  recordPrior,
  writeEvent,
} from "#lib/data/enrollment/stay-rows";

/** The open trial, which ends together with the stay that it stands beside. */
type Beside = Readonly<{ trial?: TrialEnd }>;

/**
 * Begins a path for a learner without one, and records what they could already do. Hours a week that they name become
 * their plan, which the settings change later.
 */
export function commitToPath({
  path,
  commitment,
  prior,
  ...change
}: Change &
  Readonly<{
    path: string;
    commitment: Commitment;
    prior: readonly string[];
  }>): Promise<PathChange> {
  return changePath(change, async (tx) => {
    const { hoursPerWeek } = commitment;
    if (hoursPerWeek !== undefined) {
      await tx.user.update({ where: { id: change.userId }, data: { hoursPerWeek } });
    }
    if (!(await endBeside(tx, { ...change, path }))) return false;
    await recordPrior(tx, { ...change, prior });
    await beginStay(tx, { ...change, path, commitment, event: "committed" });
    return true;
  });
}

/** Ends one enrollment as switched and begins the next at the same instant. */
export function switchPath({
  path,
  reason,
  enrollment,
  standing,
  commitment,
  trial,
  ...change
}: Change &
  End &
  Beside &
  Readonly<{ path: string; reason: string; commitment: Commitment }>): Promise<PathChange> {
  return changePath(change, async (tx) => {
    const ended = await endStay(tx, { ...change, enrollment, standing, as: "switched", reason });
    if (!ended || !(await endBeside(tx, { ...change, path, trial }))) return false;
    await beginStay(tx, {
      ...change,
      path,
      commitment,
      event: "switched",
      data: { from: enrollment, reason },
    });
    return true;
  });
}

/** Begins another path within 30 days of leaving one: the reason is kept with the path that was left. */
export function switchAfterLeaving({
  path,
  reason,
  enrollment,
  commitment,
  ...change
}: Change &
  Readonly<{
    path: string;
    reason: string;
    enrollment: string;
    commitment: Commitment;
  }>): Promise<PathChange> {
  return changePath(change, async (tx) => {
    const { count } = await tx.enrollment.updateMany({
      where: { id: enrollment, userId: change.userId, endedAs: "left" },
      data: { switchReason: reason },
    });
    if (count === 0 || !(await endBeside(tx, { ...change, path }))) return false;
    await beginStay(tx, {
      ...change,
      path,
      commitment,
      event: "switched",
      data: { from: enrollment, reason },
    });
    return true;
  });
}

/** Ends the open enrollment at 100 %; the caller has decided that it is. */
export function completePath({
  enrollment,
  standing,
  trial,
  ...change
}: Change & End & Beside): Promise<PathChange> {
  return changePath(change, async (tx) => {
    const ended = await endStay(tx, { ...change, enrollment, standing, as: "completed" });
    if (!ended || !(await endBeside(tx, { ...change, trial }))) return false;
    await writeEvent(tx, change, { type: "path-completed", data: { enrollment } });
    return true;
  });
}

/** Leaves the open enrollment before its end; everything is kept. */
export function leavePath({
  enrollment,
  standing,
  reason,
  trial,
  ...change
}: Change & End & Beside & Readonly<{ reason: string }>): Promise<PathChange> {
  return changePath(change, async (tx) => {
    const ended = await endStay(tx, { ...change, enrollment, standing, as: "left", reason });
    if (!ended || !(await endBeside(tx, { ...change, trial }))) return false;
    await writeEvent(tx, change, { type: "left", data: { enrollment, reason } });
    return true;
  });
}

/** Marks an enrollment: leaving it does not count, because … (the reason may be empty). `undefined` takes the mark away. */
export function exemptEnrollment({
  enrollment,
  because,
  ...change
}: Change & Readonly<{ enrollment: string; because: string | undefined }>): Promise<PathChange> {
  return changePath(change, async (tx) => {
    const { count } = await tx.enrollment.updateMany({
      where: { id: enrollment, userId: change.userId, kind: "committed" },
      data: { exempt: because ?? null },
    });
    if (count === 0) return false;
    const type = because === undefined ? "unexempted" : "exempted";
    await writeEvent(tx, change, { type, data: { enrollment, because: because ?? null } });
    return true;
  });
}

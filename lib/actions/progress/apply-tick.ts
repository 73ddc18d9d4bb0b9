import "server-only";
import { getLearner } from "#lib/data/learner";
import {
  completeMilestone,
  tickStep,
  uncompleteMilestone,
  untickStep,
} from "#lib/data/progress/completions";
import { getTitles } from "#lib/data/roadmap/titles";
import { LearnerGoneError, type Viewer } from "#lib/domain/account";
import { isTicked, type Tick, type TickAnswer } from "#lib/domain/progress/tick";
import { localDateFor } from "#lib/domain/time/dates";
import { CHANGED_ELSEWHERE, tickNews } from "#lib/wording/ticks";

/** Sets a milestone or a step to the asked state: one write, then one read for what changed. */
export async function applyTick({
  viewer,
  tick,
  now,
}: Readonly<{ viewer: Viewer; tick: Tick; now: Date }>): Promise<TickAnswer> {
  const { milestone, step, done, operationId, undoes } = tick;
  const change = {
    userId: viewer.userId,
    operationId,
    at: now,
    on: localDateFor({ at: now, timeZone: viewer.timeZone }),
    milestone,
  };
  try {
    if (step === undefined)
      await (done ? completeMilestone({ ...change, undoes }) : uncompleteMilestone(change));
    else await (done ? tickStep({ ...change, step, undoes }) : untickStep({ ...change, step }));
  } catch (error) {
    if (error instanceof LearnerGoneError) return { ok: false, reason: "no-learner" };
    throw error;
  }

  const learner = await getLearner({ ...viewer, now });
  const isAsAsked = isTicked({ ...learner, tick }) === done;
  // A tick that was applied before, and undone since in another tab, is no unknown one.
  if (!isAsAsked && done && !(await getTitles()).has(tick)) {
    return { ok: false, reason: step === undefined ? "unknown-milestone" : "unknown-step" };
  }
  return {
    ok: true,
    revision: learner.record.revision,
    ...(isAsAsked ? tickNews({ ...learner, tick }) : { announcement: CHANGED_ELSEWHERE }),
  };
}

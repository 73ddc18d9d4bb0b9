import "server-only";
import {
  completeMilestone,
  tickStep,
  uncompleteMilestone,
  untickStep,
} from "#lib/data/completions";
import { getLearner } from "#lib/data/learner";
import type { Viewer } from "#lib/domain/account";
import { localDateOf } from "#lib/domain/dates";
import type { Learner } from "#lib/domain/learner";
import type { Tick, TickAnswer } from "#lib/domain/tick";
import { tickAnnouncement } from "#lib/domain/tick-words";

/** Sets a milestone or a step to the asked state: one write, then one read for what changed. */
export async function applyTick({
  viewer,
  tick,
  now,
}: Readonly<{ viewer: Viewer; tick: Tick; now: Date }>): Promise<TickAnswer> {
  const { milestone, step, done, operationId } = tick;
  const change = {
    userId: viewer.userId,
    operationId,
    at: now,
    on: localDateOf({ at: now, timeZone: viewer.timeZone ?? "UTC" }),
    milestone,
  };
  if (step === undefined) await (done ? completeMilestone(change) : uncompleteMilestone(change));
  else await (done ? tickStep({ ...change, step }) : untickStep({ ...change, step }));

  const learner = await getLearner({ ...viewer, now });
  if (done && !isWritten({ learner, tick })) {
    return { ok: false, reason: step === undefined ? "unknown-milestone" : "unknown-step" };
  }
  return {
    ok: true,
    revision: learner.record.revision,
    announcement: tickAnnouncement({ learner, tick }),
  };
}

function isWritten({ learner, tick }: Readonly<{ learner: Learner; tick: Tick }>): boolean {
  const { completions, stepTicks } = learner.record;
  if (tick.step === undefined) return completions.some((each) => each.milestone === tick.milestone);
  return stepTicks.some((each) => each.milestone === tick.milestone && each.step === tick.step);
}

import "server-only";
import { askedBy } from "#lib/actions/asked";
import { getLearner, getPlacesOf } from "#lib/data/learner";
import {
  completeMilestone,
  tickStep,
  uncompleteMilestone,
  untickStep,
} from "#lib/data/progress/completions";
import { findLastTick } from "#lib/data/progress/last-tick";
import { getTitles } from "#lib/data/roadmap/titles";
import { LearnerGoneError, type Viewer } from "#lib/domain/account";
import { burstMadeBy } from "#lib/domain/burst";
import { isTicked, type Tick, type TickAnswer } from "#lib/domain/progress/tick";
import { OperationReusedError } from "#lib/domain/record/operation-reused";
import { OverQuotaError } from "#lib/domain/record/over-quota";
import { type LocalDate, localDateOf, zoneFor } from "#lib/domain/time/dates";
import { dateOfTick, isSmallHours } from "#lib/domain/work/tick-date";
import { withBurst } from "#lib/wording/burst";
import { CHANGED_ELSEWHERE, tickNews } from "#lib/wording/ticks";

/** Sets a milestone or a step to the asked state: one write, then one read for what changed. */
export async function applyTick({
  viewer,
  tick,
  now,
}: Readonly<{ viewer: Viewer; tick: Tick; now: Date }>): Promise<TickAnswer> {
  const { milestone, step, done, operationId, undoes } = tick;
  const on = await dateFor({ viewer, now });
  const asked = askedBy(Object.entries({ milestone, step, done, undoes }));
  const change = { userId: viewer.userId, operationId, asked, at: now, on, milestone };
  try {
    if (step === undefined)
      await (done ? completeMilestone({ ...change, undoes }) : uncompleteMilestone(change));
    else await (done ? tickStep({ ...change, step, undoes }) : untickStep({ ...change, step }));
  } catch (error) {
    if (error instanceof LearnerGoneError) return { ok: false, reason: "no-learner" };
    if (error instanceof OperationReusedError) return { ok: false, reason: "operation-reused" };
    if (error instanceof OverQuotaError) return { ok: false, reason: "over-quota" };
    throw error;
  }

  const learner = await getLearner({ ...viewer, now });
  const isAsAsked = isTicked({ ...learner, tick }) === done;
  // A tick that was applied before, and undone since in another tab, is no unknown one.
  if (!isAsAsked && done && !(await getTitles()).has(tick)) {
    return { ok: false, reason: step === undefined ? "unknown-milestone" : "unknown-step" };
  }
  const { revision } = learner.record;
  if (!isAsAsked) return { ok: true, revision, announcement: CHANGED_ELSEWHERE };
  const news = tickNews({ ...learner, tick });
  const burst = done
    ? burstMadeBy({ record: learner.record, placeOf: await getPlacesOf(learner), tick })
    : undefined;
  return { ok: true, revision, ...(burst === undefined ? news : withBurst({ news, burst })) };
}

/** The learner's date; in the small hours that of the tick before, for which one more row is read. */
async function dateFor({
  viewer: { userId, timeZone: known },
  now: at,
}: Readonly<{ viewer: Viewer; now: Date }>): Promise<LocalDate> {
  const timeZone = zoneFor(known);
  if (!isSmallHours({ at, timeZone })) return localDateOf({ at, timeZone });
  return dateOfTick({
    at,
    timeZone,
    before: (await findLastTick({ userId, until: at })) ?? undefined,
  });
}

import "server-only";
import { askedBy } from "#lib/actions/asked";
import { keptRecord } from "#lib/data/kept-records";
import { getPlacesOf, learnerWith } from "#lib/data/learner";
import { findLastTick } from "#lib/data/progress/last-tick";
import { setTick } from "#lib/data/progress/ticks";
import { getTitles } from "#lib/data/roadmap/titles";
import { LearnerGoneError, type Viewer } from "#lib/domain/account";
import { burstMadeBy } from "#lib/domain/burst";
import { isTicked, type Tick, type TickAnswer } from "#lib/domain/progress/tick";
import { OperationReusedError } from "#lib/domain/record/operation-reused";
import { OverQuotaError } from "#lib/domain/record/over-quota";
import { type LocalDate, localDateOf, zoneFor } from "#lib/domain/time/dates";
import { dateOfTick, isSmallHours, lastTickIn } from "#lib/domain/work/tick-date";
import { withBurst } from "#lib/wording/burst";
import { CHANGED_ELSEWHERE, tickNews } from "#lib/wording/ticks";

/** Sets a milestone or a step to the asked state: one round trip, which also says what changed. */
export async function applyTick({
  viewer,
  tick,
  now,
}: Readonly<{ viewer: Viewer; tick: Tick; now: Date }>): Promise<TickAnswer> {
  const { milestone, step, done, undoes } = tick;
  const on = await dateFor({ viewer, now });
  const asked = askedBy(Object.entries({ milestone, step, done, undoes }));
  const { userId } = viewer;
  const change = { userId, operationId: tick.operationId, asked, at: now, on };
  const record = await setTick({ seen: viewer, tick, change }).catch(refusalOf);
  if ("ok" in record) return record;

  const learner = await learnerWith({ ...viewer, now, record });
  const isAsAsked = isTicked({ ...learner, tick }) === done;
  // A tick that was applied before, and undone since in another tab, is no unknown one.
  if (!isAsAsked && done && !(await getTitles()).has(tick)) {
    return { ok: false, reason: step === undefined ? "unknown-milestone" : "unknown-step" };
  }
  const { revision } = learner.record;
  if (!isAsAsked) return { ok: true, revision, announcement: CHANGED_ELSEWHERE };
  const news = tickNews({ ...learner, tick });
  const burst = done
    ? burstMadeBy({ record, placeOf: await getPlacesOf(learner), tick })
    : undefined;
  return { ok: true, revision, ...(burst === undefined ? news : withBurst({ news, burst })) };
}

/** Why a tick was not written; throws what is no reason. */
function refusalOf(error: unknown): Extract<TickAnswer, { ok: false }> {
  if (error instanceof LearnerGoneError) return { ok: false, reason: "no-learner" };
  if (error instanceof OperationReusedError) return { ok: false, reason: "operation-reused" };
  if (error instanceof OverQuotaError) return { ok: false, reason: "over-quota" };
  throw error;
}

/** The learner's date; in the small hours that of the tick before, for which one more row is read where no record is kept. */
async function dateFor({
  viewer,
  now: at,
}: Readonly<{ viewer: Viewer; now: Date }>): Promise<LocalDate> {
  const { userId, timeZone: known } = viewer;
  const timeZone = zoneFor(known);
  if (!isSmallHours({ at, timeZone })) return localDateOf({ at, timeZone });
  const record = keptRecord(viewer);
  const before =
    record === undefined
      ? ((await findLastTick({ userId, until: at })) ?? undefined)
      : lastTickIn({ record, until: at });
  return dateOfTick({ at, timeZone, before });
}

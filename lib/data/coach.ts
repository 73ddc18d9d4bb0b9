import "server-only";
import { type Change, changeOnce } from "#lib/data/changes";
import { getMilestonesOf, getPlacesOf } from "#lib/data/learner";
import { listEverFundamental } from "#lib/data/roadmap/roadmaps";
import type { CorrectionId } from "#lib/domain/coach/correction";
import { type Correction, correctionFor, noticeFor } from "#lib/domain/corrections";
import type { FocusAssessment } from "#lib/domain/focus";
import type { Learner } from "#lib/domain/learner";
import type { LocalDate } from "#lib/domain/time/dates";
import { onceFor } from "#lib/once-for";
import { Prisma } from "#prisma/generated/client";

/**
 * Returns the one correction that applies to the learner; no round trip, once the roadmaps that they were on were read. It is found
 * once a date for each record; what the focus notice says belongs to the moment, and with one it is found anew.
 */
export function getCorrection(learner: Learner): Promise<Correction | undefined> {
  const { record, today } = learner;
  const notice = noticeFor(learner);
  const make = () => findCorrection({ learner, notice });
  if (notice !== undefined) return make();
  return onceFor({ of: record, name: "correction", version: today, make });
}

async function findCorrection({
  learner,
  notice,
}: Readonly<{ learner: Learner; notice: FocusAssessment | undefined }>): Promise<
  Correction | undefined
> {
  const everFundamental = await listEverFundamental(learner.record.fundamentals);
  return correctionFor({
    learner,
    notice,
    milestoneOf: await getMilestonesOf(learner),
    placeOf: await getPlacesOf(learner),
    isFundamental: (milestone) => everFundamental.has(milestone),
  });
}

/**
 * Dismisses a correction until a local date, that one left out, or for good with a reason. The newest dismissal
 * decides: one until today shows it again. What the newest one says already, and showing what is shown, change nothing.
 */
export function dismissCorrection({
  correction,
  until,
  reason,
  ...change
}: Change & Readonly<{ correction: CorrectionId; until?: LocalDate; reason?: string }>): Promise<{
  changed: boolean;
}> {
  const isShown = until === change.on;
  const [date, why] = [until ?? null, reason ?? null];
  return changeOnce({
    change,
    sql: Prisma.sql`
      INSERT INTO "CorrectionDismissal" (id, "userId", correction, at, "until", reason)
      SELECT gen_random_uuid(), op."userId", ${correction}, ${change.at}, ${date}::date, ${why}
      FROM op LEFT JOIN LATERAL (
        SELECT * FROM "CorrectionDismissal" d WHERE d."userId" = op."userId" AND d.correction = ${correction}
        ORDER BY d.at DESC LIMIT 1
      ) last ON true
      WHERE CASE
        WHEN ${isShown} THEN last.id IS NOT NULL AND (last."until" IS NULL OR last."until" > ${change.on}::date)
        ELSE last.id IS NULL OR (last."until", last.reason) IS DISTINCT FROM (${date}::date, ${why}::text)
      END
      RETURNING 1`,
    event: isShown
      ? { type: "correction-shown", data: { correction } }
      : { type: "correction-dismissed", data: { correction, until, reason } },
  });
}

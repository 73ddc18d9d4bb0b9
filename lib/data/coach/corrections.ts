import "server-only";
import { type Change, changeOnce } from "#lib/data/changes";
import { getMilestonesOf } from "#lib/data/learner";
import type { CorrectionId } from "#lib/domain/coach/correction";
import { type Correction, correctionFor } from "#lib/domain/corrections";
import type { Learner } from "#lib/domain/learner";
import type { LocalDate } from "#lib/domain/words/dates";
import { Prisma } from "#prisma/generated/client";

/** The one correction that applies to the learner; no round trip, once the roadmaps that they were on were read. */
export async function getCorrection(learner: Learner): Promise<Correction | undefined> {
  return correctionFor({ learner, milestoneOf: await getMilestonesOf(learner) });
}

/**
 * Dismisses a correction until a local date, that one left out, or for good with a reason. The newest dismissal
 * decides: one until today shows it again.
 */
export function dismissCorrection({
  correction,
  until,
  reason,
  ...change
}: Change & Readonly<{ correction: CorrectionId; until?: LocalDate; reason?: string }>): Promise<{
  changed: boolean;
}> {
  return changeOnce({
    change,
    sql: Prisma.sql`
      INSERT INTO "CorrectionDismissal" (id, "userId", correction, at, "until", reason)
      SELECT gen_random_uuid(), op."userId", ${correction}, ${change.at}, ${until ?? null}::date, ${reason ?? null}
      FROM op RETURNING 1`,
    event:
      until === change.on
        ? { type: "correction-shown", data: { correction } }
        : { type: "correction-dismissed", data: { correction, until, reason } },
  });
}

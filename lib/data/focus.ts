import "server-only";
import { type Change, changeOnce } from "#lib/data/changes";
import { applyInTransaction, type ChangeResult, writeEvent } from "#lib/data/transaction";
import { Prisma } from "#prisma/generated/client";

/** Dismisses the focus notice up to a counted switch; a further one brings it back. */
export function dismissNotice({
  upToHopAt,
  ...change
}: Change & Readonly<{ upToHopAt: Date }>): Promise<{ changed: boolean }> {
  return changeOnce({
    change,
    sql: Prisma.sql`
      INSERT INTO "NoticeDismissal" ("userId", "upToHopAt", at)
      SELECT op."userId", ${upToHopAt}, ${change.at} FROM op
      ON CONFLICT DO NOTHING RETURNING 1`,
    event: { type: "notice-dismissed", data: { upToHopAt: upToHopAt.toISOString() } },
  });
}

/** Marks an enrollment: leaving it does not count, because … (the reason may be empty). `undefined` takes the mark away. */
export function exemptEnrollment({
  enrollment,
  because,
  ...change
}: Change & Readonly<{ enrollment: string; because: string | undefined }>): Promise<ChangeResult> {
  return applyInTransaction(change, async (tx) => {
    const { count } = await tx.enrollment.updateMany({
      where: { id: enrollment, userId: change.userId, kind: "committed" },
      data: { exempt: because ?? null },
    });
    if (count === 0) return false;
    await writeEvent(
      tx,
      change,
      because === undefined
        ? { type: "unexempted", data: { enrollment } }
        : { type: "exempted", data: { enrollment, because } },
    );
    return true;
  });
}

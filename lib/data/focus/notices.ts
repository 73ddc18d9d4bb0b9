import "server-only";
import { type Change, changeOnce } from "#lib/data/changes";
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

import "server-only";
import { type Change, changeOnce } from "#lib/data/changes";
import { Prisma } from "#prisma/generated/client";

type MilestoneChange = Change & Readonly<{ milestone: string }>;

/** Puts a milestone aside for now: it stops being the next one, and waives nothing. */
export function putAside({ milestone, ...change }: MilestoneChange): Promise<{ changed: boolean }> {
  return changeOnce({
    change,
    sql: Prisma.sql`
      INSERT INTO "PutAside" ("userId", "milestoneId", at)
      SELECT op."userId", m.id, ${change.at} FROM op, "Milestone" m WHERE m.id = ${milestone}
      ON CONFLICT DO NOTHING RETURNING 1`,
    event: { type: "put-aside", data: { milestone } },
  });
}

/** Takes a milestone up again that was put aside. */
export function takeUp({ milestone, ...change }: MilestoneChange): Promise<{ changed: boolean }> {
  return changeOnce({
    change,
    sql: Prisma.sql`
      DELETE FROM "PutAside" p USING op
      WHERE p."userId" = op."userId" AND p."milestoneId" = ${milestone} RETURNING 1`,
    event: { type: "taken-up", data: { milestone } },
  });
}

/** Waives a required milestone, with the learner's reason. A second waiver replaces the reason. */
export function waiveMilestone({
  milestone,
  reason,
  ...change
}: MilestoneChange & Readonly<{ reason: string }>): Promise<{ changed: boolean }> {
  return changeOnce({
    change,
    sql: Prisma.sql`
      INSERT INTO "Waiver" ("userId", "milestoneId", reason, at)
      SELECT op."userId", m.id, ${reason}, ${change.at} FROM op, "Milestone" m WHERE m.id = ${milestone}
      ON CONFLICT ("userId", "milestoneId") DO UPDATE SET reason = excluded.reason
      WHERE "Waiver".reason <> excluded.reason RETURNING 1`,
    event: { type: "waived", data: { milestone, reason } },
  });
}

/** Takes a waiver back. */
export function unwaiveMilestone({
  milestone,
  ...change
}: MilestoneChange): Promise<{ changed: boolean }> {
  return changeOnce({
    change,
    sql: Prisma.sql`
      DELETE FROM "Waiver" w USING op
      WHERE w."userId" = op."userId" AND w."milestoneId" = ${milestone} RETURNING 1`,
    event: { type: "unwaived", data: { milestone } },
  });
}

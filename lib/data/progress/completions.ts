import "server-only";
import { type Change, changeOnce } from "#lib/data/changes";
import { Prisma } from "#prisma/generated/client";

/** What the event tells of a row that is or was `prior`, so that ticking again restores it. */
const AND_PRIOR = Prisma.sql`CASE WHEN change.prior THEN '{"prior": true}'::jsonb ELSE '{}'::jsonb END`;

/**
 * Ticks a milestone. A repeated completion keeps its first date; an unknown milestone changes nothing. What was `prior`
 * when it was last unticked is `prior` again.
 */
export function completeMilestone({
  milestone,
  ...change
}: Change & Readonly<{ milestone: string }>): Promise<{ changed: boolean }> {
  return changeOnce({
    change,
    sql: Prisma.sql`
      INSERT INTO "Completion" ("userId", "milestoneId", at, "on", prior)
      SELECT op."userId", m.id, ${change.at}, ${change.on}::date, coalesce((
        SELECT e.data @> '{"prior": true}' FROM "Event" e
        WHERE e."userId" = op."userId" AND e.type = 'uncompleted' AND e.data ->> 'milestone' = m.id
        ORDER BY e.at DESC LIMIT 1), false)
      FROM op, "Milestone" m WHERE m.id = ${milestone}
      ON CONFLICT DO NOTHING RETURNING prior`,
    event: { type: "completed", data: { milestone } },
    more: AND_PRIOR,
  });
}

/** Unticks a milestone. Evidence, notes and steps stay. */
export function uncompleteMilestone({
  milestone,
  ...change
}: Change & Readonly<{ milestone: string }>): Promise<{ changed: boolean }> {
  return changeOnce({
    change,
    sql: Prisma.sql`
      DELETE FROM "Completion" c USING op
      WHERE c."userId" = op."userId" AND c."milestoneId" = ${milestone} RETURNING c.prior`,
    event: { type: "uncompleted", data: { milestone } },
    more: AND_PRIOR,
  });
}

/** Ticks one step of a milestone; a step that the milestone does not have changes nothing. */
export function tickStep({
  milestone,
  step,
  ...change
}: Change & Readonly<{ milestone: string; step: string }>): Promise<{ changed: boolean }> {
  return changeOnce({
    change,
    sql: Prisma.sql`
      INSERT INTO "StepTick" ("userId", "milestoneId", "stepId", at, "on")
      SELECT op."userId", m.id, ${step}, ${change.at}, ${change.on}::date
      FROM op, "Milestone" m
      WHERE m.id = ${milestone} AND jsonb_exists(m.wording -> 'steps', ${step})
      ON CONFLICT DO NOTHING RETURNING 1`,
    event: { type: "step-ticked", data: { milestone, step } },
  });
}

/** Unticks one step; the hours it stood for are taken back with it. */
export function untickStep({
  milestone,
  step,
  ...change
}: Change & Readonly<{ milestone: string; step: string }>): Promise<{ changed: boolean }> {
  return changeOnce({
    change,
    sql: Prisma.sql`
      DELETE FROM "StepTick" s USING op
      WHERE s."userId" = op."userId" AND s."milestoneId" = ${milestone} AND s."stepId" = ${step}
      RETURNING 1`,
    event: { type: "step-unticked", data: { milestone, step } },
  });
}

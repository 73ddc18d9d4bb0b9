import "server-only";
import { type Change, changeOnce, type Writing } from "#lib/data/changes";
import { Prisma } from "#prisma/generated/client";

/** What the event tells of a row that is or was `prior`, so that ticking again restores it. */
const AND_PRIOR = Prisma.sql`CASE WHEN change.prior THEN '{"prior": true}'::jsonb ELSE '{}'::jsonb END`;

/** What an untick took away, so that taking it back restores exactly that. */
const WAS = Prisma.sql`jsonb_build_object('was', jsonb_build_object('at', change.at, 'on', change."on", 'prior', change.prior))`;

/** By `undoes`, the operation of an untick, a tick takes that back: the row is again as it was. */
type Undoing = Readonly<{ undoes?: string }>;

type OfMilestone = Change & Readonly<{ milestone: string }>;
type OfStep = OfMilestone & Readonly<{ step: string }>;

/**
 * Ticks a milestone. A repeated completion keeps its first date; an unknown milestone changes nothing. What was `prior`
 * when it was last unticked is `prior` again.
 */
export function completeMilestone(asked: OfMilestone & Undoing): Promise<{ changed: boolean }> {
  return changeOnce(completing(asked));
}

/** Returns the statement of that; its row is the completion. */
export function completing({ milestone, undoes, ...change }: OfMilestone & Undoing): Writing {
  return {
    change,
    sql: Prisma.sql`
      INSERT INTO "Completion" ("userId", "milestoneId", at, "on", prior)
      SELECT op."userId", m.id, coalesce(was.at, ${change.at}), coalesce(was."on", ${change.on}::date), coalesce((
        SELECT e.data @> '{"prior": true}' FROM "Event" e
        WHERE e."userId" = op."userId" AND e.type = 'uncompleted' AND e.data ->> 'milestone' = m.id
        ORDER BY e.at DESC LIMIT 1), false)
      FROM op CROSS JOIN "Milestone" m LEFT JOIN LATERAL (
        SELECT (e.data #>> '{was,at}')::timestamptz AS at, (e.data #>> '{was,on}')::date AS "on" FROM "Event" e
        WHERE e."userId" = op."userId" AND e."operationId" = ${undoes ?? null}::uuid
          AND e.type = 'uncompleted' AND e.data ->> 'milestone' = m.id) was ON true
      WHERE m.id = ${milestone}
      ON CONFLICT DO NOTHING RETURNING prior, at, "on"`,
    event: { type: "completed", data: { milestone } },
    more: AND_PRIOR,
  };
}

/** Unticks a milestone. Evidence, notes and steps stay. */
export function uncompleteMilestone(asked: OfMilestone): Promise<{ changed: boolean }> {
  return changeOnce(uncompleting(asked));
}

/** Returns the statement of that; its row is the completion that was. */
export function uncompleting({ milestone, ...change }: OfMilestone): Writing {
  return {
    change,
    sql: Prisma.sql`
      DELETE FROM "Completion" c USING op
      WHERE c."userId" = op."userId" AND c."milestoneId" = ${milestone} RETURNING c.prior, c.at, c."on"`,
    event: { type: "uncompleted", data: { milestone } },
    more: Prisma.sql`${AND_PRIOR} || ${WAS}`,
  };
}

/**
 * Ticks one step of a milestone; a step that the milestone does not have changes nothing. What was `prior` when it was
 * last unticked is `prior` again.
 */
export function tickStep(asked: OfStep & Undoing): Promise<{ changed: boolean }> {
  return changeOnce(tickingStep(asked));
}

/** Returns the statement of that; its row is the tick. */
export function tickingStep({ milestone, step, undoes, ...change }: OfStep & Undoing): Writing {
  return {
    change,
    sql: Prisma.sql`
      INSERT INTO "StepTick" ("userId", "milestoneId", "stepId", at, "on", prior)
      SELECT op."userId", m.id, ${step}, coalesce(was.at, ${change.at}), coalesce(was."on", ${change.on}::date),
        coalesce(was.prior, (
          SELECT (e.data #>> '{was,prior}')::boolean FROM "Event" e
          WHERE e."userId" = op."userId" AND e.type = 'step-unticked' AND e.data @> ${{ milestone, step }}::jsonb
          ORDER BY e.at DESC LIMIT 1), false)
      FROM op CROSS JOIN "Milestone" m LEFT JOIN LATERAL (
        SELECT (e.data #>> '{was,at}')::timestamptz AS at, (e.data #>> '{was,on}')::date AS "on",
          (e.data #>> '{was,prior}')::boolean AS prior
        FROM "Event" e
        WHERE e."userId" = op."userId" AND e."operationId" = ${undoes ?? null}::uuid
          AND e.type = 'step-unticked' AND e.data @> ${{ milestone, step }}::jsonb) was ON true
      WHERE m.id = ${milestone} AND jsonb_exists(m.wording -> 'steps', ${step})
      ON CONFLICT DO NOTHING RETURNING prior, at, "on"`,
    event: { type: "step-ticked", data: { milestone, step } },
  };
}

/** Unticks one step; the hours it stood for are taken back with it. */
export function untickStep(asked: OfStep): Promise<{ changed: boolean }> {
  return changeOnce(untickingStep(asked));
}

/** Returns the statement of that; its row is the tick that was. */
export function untickingStep({ milestone, step, ...change }: OfStep): Writing {
  return {
    change,
    sql: Prisma.sql`
      DELETE FROM "StepTick" s USING op
      WHERE s."userId" = op."userId" AND s."milestoneId" = ${milestone} AND s."stepId" = ${step}
      RETURNING s.prior, s.at, s."on"`,
    event: { type: "step-unticked", data: { milestone, step } },
    more: WAS,
  };
}

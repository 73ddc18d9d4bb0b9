import "server-only";
import * as z from "zod";
import { prisma } from "#lib/data/client";
import type { EnrollmentRecord } from "#lib/domain/enrollment/enrollment";
import type { LearnerRecord } from "#lib/domain/learner";
import { PHASES } from "#lib/domain/roadmap/roadmap";

const instant = z.coerce.date();

/** A column that may be null: absent, in the domain. */
function optional<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullable().transform((value) => value ?? undefined);
}

const rowSchema = z.object({
  enrollments: z.array(
    z.object({
      id: z.string(),
      path: z.string(),
      roadmap: z.string(),
      kind: z.enum(["trial", "committed"]),
      startedAt: instant,
      endedAt: instant.nullable(),
      endedAs: z.enum(["switched", "completed", "left"]).nullable(),
      phase: z.enum(PHASES).nullable(),
      depth: z.number().nullable(),
      activeDays: z.number().nullable(),
      why: z.string(),
      hoursPerWeek: z.number().nullable(),
      lookBackOn: z.string().nullable(),
      switchReason: z.string().nullable(),
      exempt: z.string().nullable(),
    }),
  ),
  completions: z.array(
    z.object({ milestone: z.string(), at: instant, on: z.string(), prior: z.boolean() }),
  ),
  waivers: z.array(z.object({ milestone: z.string(), reason: z.string(), at: instant })),
  putAside: z.array(z.object({ milestone: z.string(), at: instant })),
  stepTicks: z.array(
    z.object({ milestone: z.string(), step: z.string(), at: instant, on: z.string() }),
  ),
  logs: z.array(
    z.object({
      milestone: z.string(),
      at: instant,
      on: z.string(),
      hours: optional(z.number()),
    }),
  ),
  pauses: z.array(
    z.object({ id: z.string(), from: z.string(), to: optional(z.string()), at: instant }),
  ),
  plannedSwitch: optional(
    z.object({
      id: z.string(),
      enrollment: z.string(),
      path: z.string(),
      reason: z.string(),
      at: instant,
      dueOn: z.string(),
    }),
  ),
  evidence: z.array(z.object({ milestone: z.string(), at: instant, on: z.string() })),
  explanations: z.array(z.object({ milestone: z.string(), at: instant, on: z.string() })),
  reviews: z.array(
    z.object({
      milestone: z.string(),
      at: instant,
      on: z.string(),
      outcome: z.enum(["confirmed", "faded"]),
    }),
  ),
  reviewDelays: z.array(z.object({ milestone: z.string(), until: z.string(), at: instant })),
  goals: z.array(
    z.object({
      since: z.string(),
      weekdays: z.array(z.number()),
      hours: optional(z.number()),
      reserveDays: z.number(),
    }),
  ),
  reflections: z.array(
    z.object({
      enrollment: z.string(),
      helped: optional(z.enum(["yes", "partly", "no"])),
      text: z.string(),
      at: instant,
    }),
  ),
  correctionDismissals: z.array(
    z.object({
      correction: z.string(),
      at: instant,
      until: optional(z.string()),
      reason: optional(z.string()),
    }),
  ),
  coolingOffDays: z.number(),
  isForecastHidden: z.boolean(),
  newestRoadmap: optional(z.string()),
  dismissedUpTo: instant.nullable(),
  fundamentals: z.string(),
  revision: z.number(),
});

/** A learner's record, in one round trip. */
export async function getRecord(userId: string): Promise<LearnerRecord> {
  const rows = await prisma().$queryRaw<unknown[]>`
    SELECT
      (SELECT coalesce(json_agg(json_build_object(
        'id', id, 'path', "pathId", 'roadmap', "roadmapId", 'kind', kind, 'startedAt', "startedAt",
        'endedAt', "endedAt", 'endedAs', "endedAs", 'phase', "endedPhase", 'depth', "endedDepth",
        'activeDays', "endedActiveDays", 'why', why, 'hoursPerWeek', "hoursPerWeek",
        'lookBackOn', "lookBackOn", 'switchReason', "switchReason", 'exempt', exempt
      ) ORDER BY "startedAt"), '[]') FROM "Enrollment" WHERE "userId" = ${userId}::uuid) AS enrollments,
      (SELECT coalesce(json_agg(json_build_object(
        'milestone', "milestoneId", 'at', at, 'on', "on", 'prior', prior
      ) ORDER BY at), '[]') FROM "Completion" WHERE "userId" = ${userId}::uuid) AS completions,
      (SELECT coalesce(json_agg(json_build_object(
        'milestone', "milestoneId", 'reason', reason, 'at', at
      ) ORDER BY at), '[]') FROM "Waiver" WHERE "userId" = ${userId}::uuid) AS waivers,
      (SELECT coalesce(json_agg(json_build_object(
        'milestone', "milestoneId", 'at', at
      ) ORDER BY at), '[]') FROM "PutAside" WHERE "userId" = ${userId}::uuid) AS "putAside",
      (SELECT coalesce(json_agg(json_build_object(
        'milestone', "milestoneId", 'step', "stepId", 'at', at, 'on', "on"
      ) ORDER BY at), '[]') FROM "StepTick" WHERE "userId" = ${userId}::uuid) AS "stepTicks",
      (SELECT coalesce(json_agg(json_build_object(
        'milestone', "milestoneId", 'at', at, 'on', "on", 'hours', hours
      ) ORDER BY at), '[]') FROM "WorkLog" WHERE "userId" = ${userId}::uuid) AS logs,
      (SELECT coalesce(json_agg(json_build_object(
        'id', id, 'from', "from", 'to', "to", 'at', at
      ) ORDER BY "from", at), '[]') FROM "Pause" WHERE "userId" = ${userId}::uuid) AS pauses,
      (SELECT json_build_object(
        'id', id, 'enrollment', "enrollmentId", 'path', "pathId", 'reason', reason, 'at', at, 'dueOn', "dueOn"
      ) FROM "PlannedSwitch" WHERE "userId" = ${userId}::uuid AND "settledAt" IS NULL) AS "plannedSwitch",
      (SELECT coalesce(json_agg(json_build_object(
        'milestone', "milestoneId", 'at', at, 'on', "on"
      ) ORDER BY at), '[]') FROM "Evidence" WHERE "userId" = ${userId}::uuid) AS evidence,
      (SELECT coalesce(json_agg(json_build_object(
        'milestone', "milestoneId", 'at', at, 'on', "on"
      ) ORDER BY at), '[]') FROM "Explanation" WHERE "userId" = ${userId}::uuid) AS explanations,
      (SELECT coalesce(json_agg(json_build_object(
        'milestone', "milestoneId", 'at', at, 'on', "on", 'outcome', outcome
      ) ORDER BY at), '[]') FROM "Review" WHERE "userId" = ${userId}::uuid) AS reviews,
      (SELECT coalesce(json_agg(json_build_object(
        'milestone', "milestoneId", 'until', "until", 'at', at
      ) ORDER BY at), '[]') FROM "ReviewDelay" WHERE "userId" = ${userId}::uuid) AS "reviewDelays",
      (SELECT coalesce(json_agg(json_build_object(
        'since', since, 'weekdays', weekdays, 'hours', hours, 'reserveDays', "reserveDays"
      ) ORDER BY at), '[]') FROM "WeeklyGoal" WHERE "userId" = ${userId}::uuid) AS goals,
      (SELECT coalesce(json_agg(json_build_object(
        'enrollment', "enrollmentId", 'helped', helped, 'text', text, 'at', at
      ) ORDER BY at), '[]') FROM "SwitchReflection" WHERE "userId" = ${userId}::uuid) AS reflections,
      (SELECT coalesce(json_agg(json_build_object(
        'correction', correction, 'at', at, 'until', "until", 'reason', reason
      ) ORDER BY at), '[]') FROM "CorrectionDismissal" WHERE "userId" = ${userId}::uuid) AS "correctionDismissals",
      coalesce((SELECT "coolingOffDays" FROM "User" WHERE id = ${userId}::uuid), 7) AS "coolingOffDays",
      EXISTS (SELECT FROM "User" WHERE id = ${userId}::uuid AND "forecastHiddenAt" IS NOT NULL) AS "isForecastHidden",
      (SELECT r.id::text FROM "Roadmap" r JOIN "Enrollment" e ON e."pathId" = r."pathId"
        WHERE e."userId" = ${userId}::uuid AND e."endedAt" IS NULL AND e.kind = 'committed'
        ORDER BY r.version DESC LIMIT 1) AS "newestRoadmap",
      (SELECT max("upToHopAt") FROM "NoticeDismissal" WHERE "userId" = ${userId}::uuid) AS "dismissedUpTo",
      (SELECT id::text FROM "Roadmap" WHERE "pathId" IS NULL ORDER BY version DESC LIMIT 1) AS fundamentals,
      (SELECT count(*)::int FROM "Event" WHERE "userId" = ${userId}::uuid) AS revision`;
  const { enrollments, dismissedUpTo, ...record } = rowSchema.parse(rows[0]);
  return {
    ...record,
    enrollments: enrollments.map(toEnrollment),
    ...(dismissedUpTo === null ? {} : { dismissedUpTo }),
  };
}

type EnrollmentRow = z.output<typeof rowSchema>["enrollments"][number];

function toEnrollment(row: EnrollmentRow): EnrollmentRecord {
  const { phase, depth, activeDays } = row;
  const isEnded = phase !== null && depth !== null && activeDays !== null;
  return {
    id: row.id,
    path: row.path,
    roadmap: row.roadmap,
    kind: row.kind,
    startedAt: row.startedAt,
    endedAt: row.endedAt ?? undefined,
    endedAs: row.endedAs ?? undefined,
    ended: isEnded ? { phase, depth, activeDays } : undefined,
    why: row.why,
    hoursPerWeek: row.hoursPerWeek ?? undefined,
    lookBackOn: row.lookBackOn ?? undefined,
    switchReason: row.switchReason ?? undefined,
    exempt: row.exempt ?? undefined,
  };
}

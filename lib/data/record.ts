import "server-only";
import { ask } from "#lib/data/ask";
import { plannedSwitchSchema } from "#lib/domain/record/facts";
import {
  COOLING_OFF_DAYS,
  factListsSchema,
  type LearnerRecord,
  learnerRecordSchema,
  TOLD_EVENTS,
} from "#lib/domain/record/learner-record";
import { reminderChoicesSchema } from "#lib/domain/record/reminders";
import { Prisma } from "#prisma/generated/client";

/** What a row of a milestone is found by, besides its learner. */
const BY_MILESTONE = 'at, "milestoneId" COLLATE "C"';

/** The table of each list of facts, and the order in which they come: never left to chance, where two have one moment. */
const TABLES: readonly Readonly<{
  list: keyof typeof factListsSchema.shape;
  table: string;
  order: string;
}>[] = [
  { list: "enrollments", table: "Enrollment", order: '"startedAt"' },
  { list: "completions", table: "Completion", order: BY_MILESTONE },
  { list: "waivers", table: "Waiver", order: BY_MILESTONE },
  { list: "putAside", table: "PutAside", order: BY_MILESTONE },
  { list: "stepTicks", table: "StepTick", order: `${BY_MILESTONE}, "stepId" COLLATE "C"` },
  { list: "logs", table: "WorkLog", order: "at, id" },
  { list: "burstAnswers", table: "BurstAnswer", order: "at, id" },
  { list: "pauses", table: "Pause", order: '"from", at, id' },
  { list: "evidence", table: "Evidence", order: BY_MILESTONE },
  { list: "explanations", table: "Explanation", order: BY_MILESTONE },
  { list: "reviews", table: "Review", order: "at, id" },
  { list: "reviewDelays", table: "ReviewDelay", order: BY_MILESTONE },
  { list: "goals", table: "WeeklyGoal", order: "at, id" },
  { list: "reflections", table: "SwitchReflection", order: 'at, "enrollmentId"' },
  { list: "correctionDismissals", table: "CorrectionDismissal", order: "at, id" },
];

/** The fields whose columns have another name; every other field is read from the column of its own name. */
const COLUMNS: Readonly<Record<string, string>> = {
  milestone: '"milestoneId"',
  step: '"stepId"',
  path: '"pathId"',
  roadmap: '"roadmapId"',
  enrollment: '"enrollmentId"',
  ended: `CASE WHEN "endedPhase" IS NOT NULL THEN json_build_object(
    'phase', "endedPhase", 'depth', "endedDepth", 'activeDays', "endedActiveDays") END`,
};

/** The JSON object of a row, with the fields that its schema reads. */
function objectOf(shape: Readonly<Record<string, unknown>>): Prisma.Sql {
  const fields = Object.keys(shape).map((field) => `'${field}', ${COLUMNS[field] ?? `"${field}"`}`);
  return Prisma.raw(`json_build_object(${fields.join(", ")})`);
}

const LISTS = TABLES.map(({ list, table, order }) => ({
  name: Prisma.raw(`"${list}"`),
  object: objectOf(factListsSchema.shape[list].element.shape),
  table: Prisma.raw(`"${table}"`),
  order: Prisma.raw(order),
}));

/** As constants: so PostgreSQL sees that the index of what is looked up holds them. */
const TOLD = Prisma.raw(`ARRAY[${TOLD_EVENTS.map((type) => `'${type}'`).join(", ")}]`);

const PLANNED_SWITCH = objectOf(plannedSwitchSchema.shape);
const REMINDERS = objectOf(reminderChoicesSchema.shape);

/** Returns a learner's record, in one round trip. */
export async function getRecord(userId: string): Promise<LearnerRecord> {
  const [row] = await ask(Prisma.sql`SELECT ${recordColumns(userId)}`);
  return readRecord(row);
}

/** Returns the record that the columns of a row say. */
export function readRecord(row: unknown): LearnerRecord {
  return learnerRecordSchema.parse(row);
}

/** Returns the columns that say a learner's record. */
export function recordColumns(userId: string): Prisma.Sql {
  const lists = LISTS.map(
    ({ name, object, table, order }) => Prisma.sql`
      (SELECT coalesce(json_agg(${object} ORDER BY ${order}), '[]')
        FROM ${table} WHERE "userId" = ${userId}::uuid) AS ${name}`,
  );
  return Prisma.sql`
    ${Prisma.join(lists)},
      (SELECT ${PLANNED_SWITCH} FROM "PlannedSwitch"
        WHERE "userId" = ${userId}::uuid AND "resolvedAt" IS NULL) AS "plannedSwitch",
      (SELECT coalesce(json_agg(json_build_object(
          'enrollment', data ->> 'enrollment', 'from', data ->> 'from', 'at', at) ORDER BY at), '[]')
        FROM "Event" WHERE "userId" = ${userId}::uuid AND type = 'roadmap-accepted'
          AND data ->> 'enrollment' IS NOT NULL AND data ->> 'from' IS NOT NULL) AS acceptances,
      (SELECT coalesce(json_agg(json_build_object('id', id, 'at', "publishedAt") ORDER BY version), '[]')
        FROM "Roadmap" WHERE "pathId" IS NULL) AS "fundamentalsVersions",
      (SELECT ${REMINDERS} FROM "ReminderChoices" WHERE "userId" = ${userId}::uuid) AS reminders,
      coalesce((SELECT "coolingOffDays" FROM "User" WHERE id = ${userId}::uuid), ${COOLING_OFF_DAYS}) AS "coolingOffDays",
      EXISTS (SELECT FROM "User" WHERE id = ${userId}::uuid AND "forecastHiddenAt" IS NOT NULL) AS "isForecastHidden",
      EXISTS (SELECT FROM "User" WHERE id = ${userId}::uuid AND "weekLookHiddenAt" IS NOT NULL) AS "isWeekLookHidden",
      (SELECT count(*)::int FROM "MentorComment" WHERE "userId" = ${userId}::uuid
        AND "keptAt" IS NULL AND "hiddenAt" IS NULL) AS "waitingComments",
      (SELECT max(monday)::text FROM "WeekLook" WHERE "userId" = ${userId}::uuid) AS "lastWeekLook",
      (SELECT r.id::text FROM "Roadmap" r JOIN "Enrollment" e ON e."pathId" = r."pathId"
        WHERE e."userId" = ${userId}::uuid AND e."endedAt" IS NULL AND e.kind = 'committed'
        ORDER BY r.version DESC LIMIT 1) AS "newestRoadmap",
      (SELECT max("upToHopAt") FROM "NoticeDismissal" WHERE "userId" = ${userId}::uuid) AS "dismissedUpTo",
      (SELECT json_build_object('type', type, 'at', at, 'data', data) FROM "Event"
        WHERE "userId" = ${userId}::uuid AND type = ANY(${TOLD})
        ORDER BY at DESC, array_position(${TOLD}, type) LIMIT 1) AS "lastPathEvent",
      (SELECT "createdAt" FROM "User" WHERE id = ${userId}::uuid) AS "joinedAt",
      (SELECT id::text FROM "Roadmap" WHERE "pathId" IS NULL ORDER BY version DESC LIMIT 1) AS fundamentals,
      coalesce((SELECT revision FROM "User" WHERE id = ${userId}::uuid), 0) AS revision`;
}

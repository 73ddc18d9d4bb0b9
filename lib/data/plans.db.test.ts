import { randomBytes } from "node:crypto";
import type pg from "pg";
import { beforeAll, expect, test } from "vitest";
import { findViewer } from "#lib/data/account/sessions";
import { getCounts } from "#lib/data/admin/counts";
import { database, OF_STARTS, openDatabase } from "#lib/data/client";
import { listEvents } from "#lib/data/journey";
import { changeOf, NOON, newLearner, publish } from "#lib/data/learner-example";
import { getWritings } from "#lib/data/milestone";
import { askedBy, planOf as planned } from "#lib/data/ownership/statements-example";
import { completeMilestone } from "#lib/data/progress/completions";
import { findLastTick } from "#lib/data/progress/last-tick";
import { setTick } from "#lib/data/progress/ticks";
import { getRecord } from "#lib/data/record";
import { findReminded } from "#lib/data/reminders/facts";
import { takeLooks } from "#lib/data/reminders/looks";

/** So many learners, and rows of each table: with fewer, PostgreSQL rightly reads a whole table. */
const MANY = 100_000;

/** Enough for a table that is read with them. */
const ENOUGH = 20_000;
const LARGE = new Set([
  "Session",
  "Completion",
  "StepTick",
  "WorkLog",
  "AppliedOperation",
  "Event",
  "ReminderLook",
]);

/** What a learner has one row of, besides their account. */
const ROWS: Readonly<Record<string, string>> = {
  Session: `(id, "tokenHash", "userId", "userAgent", "createdAt", "lastSeenAt")
    SELECT gen_random_uuid(), sha256(id::text::bytea), id, '', "createdAt", "createdAt"`,
  Completion: `("userId", "milestoneId", at, "on") SELECT id, 'git', "createdAt", "createdAt"`,
  StepTick: `("userId", "milestoneId", "stepId", at, "on") SELECT id, 'git', 'step-1', "createdAt", "createdAt"`,
  WorkLog: `("userId", "milestoneId", at, "on") SELECT id, 'git', "createdAt", "createdAt"`,
  Evidence: `("userId", "milestoneId", url, at, "on") SELECT id, 'git', '', "createdAt", "createdAt"`,
  Note: `("userId", "milestoneId", text, at, "on") SELECT id, 'git', '', "createdAt", "createdAt"`,
  Explanation: `("userId", "milestoneId", text, at, "on") SELECT id, 'git', '', "createdAt", "createdAt"`,
  AppliedOperation: `("userId", id, at) SELECT id, gen_random_uuid(), "createdAt"`,
  Event: `("userId", type, at, "on", data) SELECT id, 'worked', "createdAt", "createdAt", '{}'`,
  Enrollment: `(id, "userId", "pathId", "roadmapId", kind, "startedAt")
    SELECT gen_random_uuid(), id, "pathId", "roadmapId", 'committed', "createdAt"`,
  WeeklyGoal: `(id, "userId", since, "reserveDays", at) SELECT gen_random_uuid(), id, "createdAt", 0, "createdAt"`,
  Pause: `(id, "userId", "from", at) SELECT gen_random_uuid(), id, "createdAt", "createdAt"`,
  ReminderChoices: `("userId", kinds, hour, "lookWeekday", "lookHour", at)
    SELECT id, '{planned-day}', 18, 7, 17, "createdAt"`,
  Reminder: `(id, "userId", kind, about, "on", at)
    SELECT gen_random_uuid(), id, 'planned-day', '', "createdAt", "createdAt"`,
  // One in a thousand is due.
  ReminderLook: `("userId", "lookAt")
    SELECT id, "createdAt" + (CASE WHEN random() < 0.001 THEN 1 ELSE 1000 END) * interval '1 day'`,
  Review: `(id, "userId", "milestoneId", at, "on", outcome)
    SELECT gen_random_uuid(), id, 'git', "createdAt", "createdAt", 'confirmed'`,
};

beforeAll(async () => {
  await publish();
  const inserts = Object.entries(ROWS).map(
    ([table, rows]) =>
      `INSERT INTO "${table}" ${rows} FROM newest, "User" LIMIT ${LARGE.has(table) ? MANY : ENOUGH}`,
  );
  const { pool, prisma } = openDatabase(process.env.DATABASE_URL ?? "", OF_STARTS);
  await pool.query(
    [
      "BEGIN",
      // Without triggers, those of foreign keys too: the rows are right as they are.
      "SET LOCAL session_replication_role = replica",
      `INSERT INTO "User" (id, name, email, "createdAt")
        SELECT lpad(n::text, 32, '0')::uuid, '', n || '@example.org', '2026-01-01' FROM generate_series(1, ${MANY}) n`,
      `CREATE TEMP TABLE newest ON COMMIT DROP AS
        SELECT id AS "roadmapId", "pathId" FROM "Roadmap" WHERE "pathId" IS NOT NULL LIMIT 1`,
      ...inserts,
      "COMMIT",
      "ANALYZE",
    ].join(";"),
  );
  await prisma.$disconnect();
}, 120_000);

const planOf = async (statement: pg.QueryConfig) =>
  (await planned({ statement, form: "TEXT" })).join("\n");

/** Tables that grow with the learners. */
const READ_WHOLE = new RegExp(`Seq Scan on "(?:User|Event_first|${Object.keys(ROWS).join("|")})"`);

const tickOf = (
  userId: string,
  tick: Readonly<{ milestone: string; step?: string; done: boolean }>,
) => {
  const change = changeOf(userId);
  const seen = { userId, revision: -1, edition: 0 };
  return setTick({ seen, change, tick: { ...tick, operationId: change.operationId } });
};

test.each([
  ["a session", () => findViewer({ tokenHash: randomBytes(32), now: NOON })],
  ["a record", getRecord],
  ["a tick", (id: string) => tickOf(id, { milestone: "git", done: true })],
  ["an untick", (id: string) => tickOf(id, { milestone: "git", done: false })],
  [
    "a tick of a step",
    (id: string) => tickOf(id, { milestone: "git", step: "step-1", done: true }),
  ],
  [
    "an untick of a step",
    (id: string) => tickOf(id, { milestone: "git", step: "step-1", done: false }),
  ],
  [
    "a tick without script",
    (id: string) => completeMilestone({ ...changeOf(id), milestone: "git" }),
  ],
  ["the tick before", (userId: string) => findLastTick({ userId, until: NOON })],
  ["the words about a milestone", (userId: string) => getWritings({ userId, milestone: "git" })],
  ["the log", (userId: string) => listEvents({ userId, limit: 20 })],
  ["whoever is to be looked at", () => takeLooks({ most: 40, now: NOON })],
  ["what decides about a reminder", (userId: string) => findReminded({ userId, now: NOON })],
  ["what /admin says", () => getCounts({ now: NOON, limits: { counted: 1_000, asked: 5_000 } })],
])("%s is found by index among 100,000 learners", async (_, ask) => {
  const userId = await newLearner();
  const asked = await askedBy(() => ask(userId));
  expect(asked.length).toBeGreaterThan(0);
  for (const statement of asked) {
    const plan = await planOf(statement);
    expect(plan).toMatch(/Index|Scan/);
    expect(plan).not.toMatch(READ_WHOLE);
  }
});

test("what an untick left is looked up among few events, however many there are", async () => {
  const userId = await newLearner();
  const [statement] = await askedBy(() => tickOf(userId, { milestone: "git", done: true }));
  expect(statement && (await planOf(statement))).toContain("event_looked_up");
});

test.each([
  ["a revision is moved by index", "move_revision", "User_pkey"],
  ["whoever changes their record is looked at again by index", "look_again", "ReminderLook_pkey"],
])("%s", async (_, name, index) => {
  const client = await database().pool.connect();
  const { rows } = await client.query<{ prosrc: string }>(
    "SELECT prosrc FROM pg_proc WHERE proname = $1",
    [name],
  );
  const update = /UPDATE[^;]+/.exec(rows[0]?.prosrc ?? "")?.[0] ?? "";
  await client.query(
    `CREATE TEMP TABLE touched AS SELECT id AS "userId", 'paused' AS type FROM "User" LIMIT 1; ANALYZE touched`,
  );
  const plan = await client.query<{ "QUERY PLAN": string }>(`EXPLAIN ${update}`);
  await client.query("DROP TABLE touched");
  client.release();
  const said = plan.rows.map((row) => row["QUERY PLAN"]).join("\n");
  expect(said).toContain(index);
  expect(said).not.toMatch(READ_WHOLE);
});

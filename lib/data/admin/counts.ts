import "server-only";
import { liveAfter } from "#lib/data/account/session-life";
import { prisma } from "#lib/data/client";
import { COUNT_LIMITS, type CountName, type InstanceCounts } from "#lib/domain/admin";

const DAY = 86_400_000;

type Since = Readonly<{ week: Date; month: Date }>;
type OfAll = Pick<InstanceCounts, "accounts" | "confirmed">;
type New = Pick<InstanceCounts, "newInWeek" | "newInMonth">;
type OfSome = Pick<InstanceCounts, "confirmed" | "activeInWeek" | "activeInMonth" | "sessions">;

/**
 * Returns how many learners an instance has, in numbers alone: no row of a learner leaves the database. What would take too long to count
 * is estimated: accounts by what PostgreSQL knows of their table, and what their learners did by some that are chosen by chance.
 */
export async function getCounts({
  now,
  limits = COUNT_LIMITS,
}: Readonly<{
  now: Date;
  limits?: Readonly<{ counted: number; asked: number }>;
}>): Promise<InstanceCounts> {
  const ago = (days: number) => new Date(now.getTime() - days * DAY);
  const since = { week: ago(7), month: ago(30) };
  const guessed = await guessAccounts();
  const counted = guessed > limits.counted ? undefined : await countAccounts();
  const accounts = counted?.accounts ?? guessed;
  const ofNew = await countNew(since);
  const isOfAll = accounts <= limits.asked;
  const ofSome = await askSome({
    ...{ ...since, ...liveAfter(now) },
    percent: isOfAll ? 100 : (100 * limits.asked) / accounts,
  });
  const factor = isOfAll ? 1 : accounts / Math.max(ofSome.asked, 1);
  const times = (count: number) => Math.round(count * factor);
  const estimated: readonly CountName[] = isOfAll
    ? []
    : ["activeInWeek", "activeInMonth", "sessions"];
  return {
    ...ofNew,
    accounts,
    confirmed: counted?.confirmed ?? times(ofSome.confirmed),
    activeInWeek: times(ofSome.activeInWeek),
    activeInMonth: times(ofSome.activeInMonth),
    sessions: times(ofSome.sessions),
    estimated: counted === undefined ? ["accounts", "confirmed", ...estimated] : estimated,
  };
}

/** As the planner does: rows a page when the table was last looked through, by how many pages it has now. */
async function guessAccounts(): Promise<number> {
  const [row] = await prisma().$queryRaw<{ accounts: number | null }[]>`
    SELECT round(reltuples * (pg_relation_size(oid) / current_setting('block_size')::int) / nullif(relpages, 0))::float8
      AS accounts
    FROM pg_class WHERE oid = '"User"'::regclass`;
  return row?.accounts ?? 0;
}

function countAccounts(): Promise<OfAll> {
  return theRow(prisma().$queryRaw<OfAll[]>`
    SELECT count(*)::int AS accounts, count("emailConfirmedAt")::int AS confirmed FROM "User"`);
}

function countNew({ week, month }: Since): Promise<New> {
  return theRow(prisma().$queryRaw<New[]>`
    SELECT (count(*) FILTER (WHERE "createdAt" > ${week}))::int AS "newInWeek", count(*)::int AS "newInMonth"
    FROM "User" WHERE "createdAt" > ${month}`);
}

/** Of each account that chance chooses (at 100 percent, of all) the newest event and the sessions are found by index. */
function askSome({
  week,
  month,
  usedAfter,
  begunAfter,
  percent,
}: Since & ReturnType<typeof liveAfter> & Readonly<{ percent: number }>): Promise<
  OfSome & Readonly<{ asked: number }>
> {
  return theRow(prisma().$queryRaw<(OfSome & Readonly<{ asked: number }>)[]>`
    SELECT count(*)::int AS asked, count(u."emailConfirmedAt")::int AS confirmed,
      (count(*) FILTER (WHERE newest.at > ${week}))::int AS "activeInWeek",
      count(newest.at)::int AS "activeInMonth",
      coalesce(sum(open.sessions), 0)::int AS sessions
    FROM "User" u TABLESAMPLE SYSTEM (${percent})
    LEFT JOIN LATERAL (
      SELECT e.at FROM "Event" e WHERE e."userId" = u.id AND e.at > ${month} ORDER BY e.at DESC LIMIT 1
    ) newest ON true
    CROSS JOIN LATERAL (
      SELECT count(*) AS sessions FROM "Session" s
      WHERE s."userId" = u.id AND s."lastSeenAt" > ${usedAfter} AND s."createdAt" > ${begunAfter}
    ) open`);
}

async function theRow<Row>(asked: Promise<readonly Row[]>): Promise<Row> {
  const [row] = await asked;
  if (row === undefined) throw new Error("an aggregate has one row");
  return row;
}

import "server-only";
import { createHash } from "node:crypto";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { database, prisma } from "#lib/data/client";
import { askPrimarySoon } from "#lib/data/replica";
import { NewestInMemory } from "#lib/data/throttle/newest-in-memory";
import { type RuleName, ruleOf } from "#lib/data/throttle/rules";
import { ofProcess } from "#lib/of-process";

/** A try by a rule, and whose it is: an address, a network, an account, or nobody's where all are counted together. */
export type Try = Readonly<{ rule: RuleName; of: string }>;

/** Whether a try is let through; else after how many seconds the next one is, null where no time is enough. */
export type Verdict = Readonly<{ ok: true } | { ok: false; retryAfter: number | null }>;

/** The counters cannot be asked: nobody knows how often something was tried. */
export class ThrottleUnavailableError extends Error {
  constructor(cause: unknown) {
    super("the throttles' counters do not answer", { cause });
    this.name = "ThrottleUnavailableError";
  }
}

/** One for all of the process: it remembers whom it refuses. */
function limiterOf(name: RuleName): RateLimiterPostgres {
  return ofProcess({ name: `throttle:${name}`, make: () => newLimiter(name) });
}

/** Its table is made by a migration: the app may not make one. */
function newLimiter(name: RuleName): RateLimiterPostgres {
  const { points, seconds, isForgotten, isOfPages } = ruleOf(name);
  const here = () => new NewestInMemory({ keyPrefix: name, points, duration: seconds });
  return new RateLimiterPostgres({
    storeClient: { query: isOfPages ? askSoon : askUnnamed },
    // What counts in its place as long as asking fails.
    ...(isOfPages ? { insuranceLimiter: here() } : {}),
    storeType: "client",
    tableName: "Throttle",
    tableCreated: true,
    keyPrefix: name,
    points,
    duration: seconds,
    // Run-out rows go by `forgetRunOut`: the package's own timer would be one more for each rule.
    clearExpiredByTimeout: false,
    // Whoever is refused costs no query until their time is over.
    ...(isForgotten ? {} : { inMemoryBlockOnConsumed: points + 1 }),
  });
}

type Statement = Readonly<{ text: string; values: unknown[] }>;

/** Asks the pool without naming the statement: a pooler between us and PostgreSQL need not know it. */
function askUnnamed({ text, values }: Statement) {
  return database().pool.query(text, values);
}

function askSoon(statement: Statement) {
  return askPrimarySoon(() => askUnnamed(statement));
}

/** No name and no address stands in the table. */
function keyOf({ of }: Try): string {
  return createHash("sha256").update(of).digest("hex");
}

/**
 * Counts one try, in one statement, and returns whether it is let through: of many at once no more than the rule says.
 * Throws a ThrottleUnavailableError when it cannot be counted (docs/security.md#throttles); what only reads is counted by this process then.
 */
export async function countTry(each: Try): Promise<Verdict> {
  try {
    await limiterOf(each.rule).consume(keyOf(each));
    return { ok: true };
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw new ThrottleUnavailableError(refusal);
    const { seconds } = ruleOf(each.rule);
    const isForEver = seconds === 0;
    return { ok: false, retryAfter: isForEver ? null : Math.ceil(refusal.msBeforeNext / 1_000) };
  }
}

/** Forgets the tries of one rule: after a success. */
export async function forgetTries(each: Try): Promise<void> {
  await limiterOf(each.rule).delete(keyOf(each));
}

/**
 * Forgets what counts no more: tries whose time is over, and wrong passwords in a row for addresses that no account has.
 */
export async function forgetRunOut({ now }: Readonly<{ now: Date }>): Promise<void> {
  await prisma().$executeRaw`
    DELETE FROM "Throttle" WHERE expire < ${now.getTime()} OR (expire IS NULL AND key NOT IN (
      SELECT 'failures-in-a-row:' || encode(sha256(convert_to(email, 'UTF8')), 'hex') FROM "User"
      UNION ALL
      SELECT 'device-failures-in-a-row:'
        || encode(sha256(convert_to(encode("tokenHash", 'hex'), 'UTF8')), 'hex')
      FROM "KnownDevice"))`;
}

import type { Check } from "#lib/data/ownership/checks-example";
import { Refusal } from "../refusal.ts";
import type { Say } from "../run-command.ts";
import type { Predicate } from "./predicates.ts";
import { makeRemovable, type Removable } from "./removable.ts";

/**
 * Removes each ownership predicate of the data layer in turn, and expects one of the checks of ownership.db.test.ts to
 * fail that asks it. Says for each which one did; what no check misses is a survivor, and makes the exit code 1.
 */
export async function mutateOwnership({
  databaseUrl,
  say,
  stop,
}: Readonly<{ databaseUrl: string; say: Say; stop: AbortSignal }>): Promise<void> {
  const removable = makeRemovable();
  const { checks, close } = await openChecks(databaseUrl);
  try {
    const askedBy = await whoAsks({ checks, removable, stop });
    say(`${checks.length} checks pass with all ${removable.predicates.length} predicates.`);
    const survivors: Predicate[] = [];
    for (const [number, predicate] of removable.predicates.entries()) {
      const asking = checks.filter((check) => askedBy.get(check)?.has(number));
      const failed = await firstToFail({ checks: asking, removable, number, stop });
      say(lineFor({ predicate, failed }));
      if (failed === undefined) survivors.push(predicate);
    }
    say(`${removable.predicates.length} predicates, ${survivors.length} survivors`);
    process.exitCode = survivors.length === 0 ? 0 : 1;
  } finally {
    await close();
  }
}

/** Loads the data layer and its checks, in a world of two learners; each check begins with it as it was at first. */
async function openChecks(databaseUrl: string) {
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: "a secret of the tests, which is long enough",
    AUTH_URL: "http://localhost:3000",
    LOG_LEVEL: "silent",
  });
  // Not before: what they import reads the configuration, and is made removable as it is loaded.
  const { newWorld } = await import("#lib/data/ownership/world-example");
  const { checksIn } = await import("#lib/data/ownership/checks-example");
  const { database } = await import("#lib/data/client");
  const world = await newWorld();
  const checks = checksIn(world).map(({ name, run }) => ({
    name,
    run: async () => {
      await world.restore();
      await run();
    },
  }));
  return { checks, close: () => database().pool.end() };
}

type OfChecks = Readonly<{ checks: readonly Check[]; removable: Removable; stop: AbortSignal }>;

/** Runs each check with all predicates in place, and keeps which of them it asks. */
async function whoAsks({ checks, removable, stop }: OfChecks) {
  const asked = new Map<Check, ReadonlySet<number>>();
  for (const check of checks) {
    stop.throwIfAborted();
    try {
      asked.set(check, await removable.without(undefined, check.run));
    } catch (error) {
      throw new Refusal(
        `This check fails even with every predicate in place. ${check.name}\n${error}`,
      );
    }
  }
  return asked;
}

async function firstToFail({
  checks,
  removable,
  number,
  stop,
}: OfChecks & Readonly<{ number: number }>): Promise<Check | undefined> {
  for (const check of checks) {
    stop.throwIfAborted();
    try {
      await removable.without(number, check.run);
    } catch {
      return check;
    }
  }
  return undefined;
}

function lineFor({
  predicate,
  failed,
}: Readonly<{ predicate: Predicate; failed: Check | undefined }>): string {
  const { file, line, text } = predicate;
  const mark = failed === undefined ? "✗" : "✓";
  return `${mark} ${file}:${line} ${text}\n    ${failed?.name ?? "nothing fails without it"}`;
}

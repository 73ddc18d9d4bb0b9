import "server-only";
import { PgBoss } from "pg-boss";
import { log } from "#lib/log";

/** Runs a statement of the queue's, on the app's pool or in a transaction of it. */
export type QueueDatabase = Readonly<{
  executeSql: (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>;
}>;

/** The schema of the queue's tables, which a migration makes: the app may change none. */
const SCHEMA = "pgboss";

/** How often it is looked for jobs whose worker died: seconds. */
const SUPERVISED_EVERY = 15;

// Pages and route handlers are bundled apart: the queue of the process stands on globalThis.
const store = globalThis as { waymarkBoss?: Promise<PgBoss> };

/** Returns the queue of this process, opened when it is first asked for. One that cannot be opened is tried anew the next time. */
export function boss(database: QueueDatabase): Promise<PgBoss> {
  if (store.waymarkBoss !== undefined) return store.waymarkBoss;
  const opening = openBoss(database);
  store.waymarkBoss = opening;
  opening.catch(() => {
    if (store.waymarkBoss === opening) delete store.waymarkBoss;
  });
  return opening;
}

/** Lets the jobs under way end, and closes the queue of this process. */
export async function closeBoss(): Promise<void> {
  const open = store.waymarkBoss;
  delete store.waymarkBoss;
  await (await open?.catch(() => undefined))?.stop({ close: false, timeout: 15_000 });
}

async function openBoss({ executeSql }: QueueDatabase): Promise<PgBoss> {
  const queue = new PgBoss({
    db: { executeSql },
    schema: SCHEMA,
    migrate: false,
    createSchema: false,
    schedule: false,
    reindex: false,
    monitorVacuum: false,
    superviseIntervalSeconds: SUPERVISED_EVERY,
    monitorIntervalSeconds: SUPERVISED_EVERY,
  });
  queue.on("error", ({ message }) => log().warn({ err: message }, "the queue could not be asked"));
  return queue.start();
}

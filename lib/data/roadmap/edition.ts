import "server-only";
import { createHash } from "node:crypto";
import { primary } from "#lib/data/client";
import { fromReplica } from "#lib/data/replica";
import type { Content } from "#lib/domain/content/content";
import { askInPassing } from "#lib/http/database-trouble";
import { ofProcess } from "#lib/of-process";
import { oncePerProcess } from "#lib/once-per-process";
import type { Prisma } from "#prisma/generated/client";

/** How long an edition passes for the newest: another process may publish meanwhile. Milliseconds. */
const LOOK_EVERY_MS = 1_000;
/** How long a known edition is waited for before it passes for the newest once more: the database may be silent. */
const WAIT_MS = 250;

type Known = { number?: number; lookedAt: number; looking?: Promise<number> };

function known(): Known {
  return ofProcess({
    name: "edition",
    make: (): Known => ({ lookedAt: Number.NEGATIVE_INFINITY }),
  });
}

/**
 * Returns the number of the published content as a whole: it grows whenever publishing changes anything, wording included. It is
 * looked up at most once a second in each process; while the database is in trouble the one known last holds. Throws where none is
 * known yet and the database does not say.
 */
export async function getEdition(): Promise<number> {
  const store = known();
  if (store.number !== undefined && performance.now() - store.lookedAt < LOOK_EVERY_MS) {
    return store.number;
  }
  store.looking ??= look(store).finally(() => {
    store.looking = undefined;
  });
  const last = store.number;
  if (last === undefined) return store.looking;
  return Promise.race([store.looking, after(WAIT_MS, last)]);
}

async function look(store: Known): Promise<number> {
  try {
    const row = await askInPassing(() => primary().prisma.edition.findUnique({ where: { id: 1 } }));
    store.number = row?.number ?? 0;
  } catch (error) {
    if (store.number === undefined) throw error;
  }
  store.lookedAt = performance.now();
  return store.number;
}

function after<T>(ms: number, value: T): Promise<T> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms, value).unref();
  });
}

/** Takes note of the edition that another query has just read. */
export function noteEdition(number: number): void {
  Object.assign(known(), { number, lookedAt: performance.now() });
}

/** Has the next one who asks look it up, however lately that was done. */
export function lookAgain(): void {
  known().lookedAt = Number.NEGATIVE_INFINITY;
}

/** Returns what `read` finds of the published content, read once in each process for each edition. */
export async function oncePerEdition<T>({
  name,
  read,
}: Readonly<{ name: string; read: () => Promise<T> }>): Promise<T> {
  const edition = await getEdition();
  return oncePerProcess({
    name,
    version: String(edition),
    read: () => fromReplica({ edition, read }),
  });
}

/** Writes down that this content is published; where it is the same as before, the edition stays. */
export async function publishEdition(
  tx: Prisma.TransactionClient,
  { content, now }: Readonly<{ content: Content; now: Date }>,
): Promise<void> {
  const all = { ...content, milestones: [...content.milestones] };
  const contentHash = createHash("sha256").update(JSON.stringify(all)).digest();
  await tx.$executeRaw`
    INSERT INTO "Edition" (id, number, "contentHash", "publishedAt") VALUES (1, 1, ${contentHash}, ${now})
    ON CONFLICT (id) DO UPDATE
    SET number = "Edition".number + 1, "contentHash" = excluded."contentHash", "publishedAt" = excluded."publishedAt"
    WHERE "Edition"."contentHash" <> excluded."contentHash"`;
}

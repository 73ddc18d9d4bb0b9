import { inRequest, type RequestContext, requestContext } from "#lib/http/request-context";
import { ofProcess } from "#lib/of-process";

/** What is known of the database's trouble, in milliseconds of this process. */
type Trouble = { lastAt: number; readonly asked: Set<Readonly<{ since: number }>> };

/** Longer than this without an answer, and the database counts as in trouble, though nothing has failed yet. */
const SILENT_MS = 1_500;

function trouble(): Trouble {
  return ofProcess<Trouble>({
    name: "database-trouble",
    make: () => ({ lastAt: Number.NEGATIVE_INFINITY, asked: new Set() }),
  });
}

/** Notes that the database did not do what it was asked for, for a reason that is not what it was asked; and for which request, if any. */
export function noteTrouble(request?: RequestContext): void {
  trouble().lastAt = performance.now();
  request?.hearTrouble?.();
}

/** Asks the database for what there is another way to find: where that fails, the request under way goes on. */
export async function askInPassing<T>(ask: () => Promise<T>): Promise<T> {
  const context = requestContext();
  if (context === undefined) return ask();
  // Awaited within: what Prisma returns asks only then.
  return inRequest({ ...context, hearTrouble: undefined }, async () => await ask());
}

/** Notes that the database is being asked something; returns how to say that it has answered. */
export function noteAsked(): () => void {
  const asking = { since: performance.now() };
  trouble().asked.add(asking);
  return () => void trouble().asked.delete(asking);
}

/** Returns whether the database was in trouble since a moment of this process, or has been silent for long (docs/security.md#database-trouble). */
export function isInTrouble(since: number): boolean {
  const { lastAt, asked } = trouble();
  const now = performance.now();
  return lastAt >= since || [...asked].some((asking) => now - asking.since > SILENT_MS);
}

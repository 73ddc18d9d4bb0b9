import "server-only";
import { ask } from "#lib/data/ask";
import type { LoggedEvent } from "#lib/domain/record/event";
import type { LocalDate } from "#lib/domain/time/dates";
import { Prisma } from "#prisma/generated/client";

export type EventPage = Readonly<{
  /** Newest first. */
  events: readonly LoggedEvent[];
  /** For `before` of the page that follows; absent where nothing is older. */
  earlier?: string;
}>;

type Row = Readonly<{ id: string; type: string; at: Date; on: LocalDate; data: unknown }>;

/**
 * Returns a learner's events, newest first, at most `limit`: those older than the event `before`, which is not among them.
 * Without one, or where it is no event of theirs, the newest. One round trip.
 */
export async function listEvents({
  userId,
  before,
  limit,
}: Readonly<{ userId: string; before?: string; limit: number }>): Promise<EventPage> {
  const rows = await ask<Row>(Prisma.sql`
    WITH place AS (
      SELECT at, id FROM "Event" WHERE "userId" = ${userId}::uuid AND id = ${before ?? null}::uuid
    )
    SELECT id::text, type, at, "on"::text, data FROM "Event" e
    WHERE "userId" = ${userId}::uuid
      AND (NOT EXISTS (SELECT FROM place) OR (e.at, e.id) < (SELECT at, id FROM place))
    ORDER BY at DESC, id DESC LIMIT ${limit + 1}`);
  const events = rows.slice(0, limit);
  return { events, earlier: rows.length > limit ? events.at(-1)?.id : undefined };
}

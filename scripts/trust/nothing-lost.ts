import { expect } from "vitest";
import { withConnection } from "../database/connect.ts";
import type { SignedInLearner } from "./learner.ts";
import type { TickStream } from "./tick-stream.ts";

/** Learners whose ticks flowed, each with what was acknowledged. */
export type Streams = readonly Readonly<{ learner: SignedInLearner; ticks: TickStream }>[];

/** Compares what was acknowledged with what the database holds: every tick once, nothing half written. */
export async function expectNothingLost({
  databaseUrl,
  streams,
}: Readonly<{ databaseUrl: string; streams: Streams }>): Promise<void> {
  await withConnection(databaseUrl, async (client) => {
    const lost: string[] = [];
    const doubled: string[] = [];
    for (const { learner, ticks } of streams) {
      const { rows: events } = await client.query<{ id: string }>(
        `SELECT "operationId" AS id FROM "Event" WHERE "userId" = $1 AND type IN ('completed', 'uncompleted')`,
        [learner.userId],
      );
      const written = events.map(({ id }) => id);
      const asked = ticks.acknowledged.map(({ operationId }) => operationId);
      lost.push(...asked.filter((id) => !written.includes(id)));
      doubled.push(...written.filter((id, index) => written.indexOf(id) !== index));
      expect(written.filter((id) => !asked.includes(id))).toEqual([]);
      const { rows: done } = await client.query<{ milestone: string }>(
        `SELECT "milestoneId" AS milestone FROM "Completion" WHERE "userId" = $1 ORDER BY 1`,
        [learner.userId],
      );
      const last = new Map(ticks.acknowledged.map((tick) => [tick.milestone, tick.done]));
      const asDone = [...last].filter(([, isDone]) => isDone).map(([milestone]) => milestone);
      expect(done.map(({ milestone }) => milestone)).toEqual(asDone.sort());
      expect(ticks.unexpected).toEqual([]);
    }
    // An event without its operation, or an operation of a tick without its event, would be half of a change.
    const { rows: halves } = await client.query(
      `SELECT e."operationId" FROM "Event" e LEFT JOIN "AppliedOperation" o
           ON o."userId" = e."userId" AND o.id = e."operationId"
        WHERE o.id IS NULL AND e.type IN ('completed', 'uncompleted')
       UNION ALL
       SELECT o.id FROM "AppliedOperation" o LEFT JOIN "Event" e
           ON e."userId" = o."userId" AND e."operationId" = o.id WHERE e.id IS NULL`,
    );
    expect({ lost, doubled, halves }).toEqual({ lost: [], doubled: [], halves: [] });
  });
}

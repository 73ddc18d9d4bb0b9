import "server-only";
import { prisma } from "#lib/data/client";

type Waiting = Readonly<{
  /** How many could be sent, or wait to be tried again. */
  count: number;
  /** How many of them were tried in vain. */
  tried: number;
  /** Since when the oldest that nobody has tried could have been sent. */
  oldestSeconds: number;
}>;

export type QueueLengths = Readonly<{
  mail: Waiting;
  push: Waiting;
  /** Mails that were given up within the last two weeks. */
  failedMails: number;
}>;

const NONE: Waiting = { count: 0, tried: 0, oldestSeconds: 0 };
/** Of each queue no more are looked at: a worker that is gone for long leaves millions. */
const MOST = 100_000;

/** Returns what waits in the queues, whichever process takes it: nothing of what it says, and to whom. */
export async function getQueueLengths(): Promise<QueueLengths> {
  const rows = await prisma().$queryRaw<(Waiting & Readonly<{ name: string }>)[]>`
    SELECT q.name, count(*)::int AS count, (count(*) FILTER (WHERE state = 'retry'))::int AS tried,
      coalesce(extract(epoch FROM now() - min(start_after) FILTER (WHERE state = 'created')), 0)::float8 AS "oldestSeconds"
    FROM pgboss.queue q CROSS JOIN LATERAL (
      SELECT j.state, j.start_after FROM pgboss.job j
      WHERE j.name = q.name AND j.state < 'active' AND NOT j.blocked
      ORDER BY j.priority DESC, j.created_on LIMIT ${MOST}
    ) job
    WHERE q.name IN ('mail', 'push', 'mail-failed') AND (state = 'retry' OR start_after <= now())
    GROUP BY q.name`;
  const of = new Map(rows.map(({ name, ...waiting }) => [name, waiting]));
  return {
    mail: of.get("mail") ?? NONE,
    push: of.get("push") ?? NONE,
    failedMails: of.get("mail-failed")?.count ?? 0,
  };
}

import "server-only";
import { ask } from "#lib/data/ask";
import type { Change } from "#lib/data/changes";
import { changeOnce } from "#lib/data/changes";
import { liveBrowsersOf } from "#lib/data/push/live-browsers";
import { applyInTransaction, type ChangeResult, writeEvent } from "#lib/data/transaction";
import { MOST_BROWSERS, type PushBrowser } from "#lib/domain/push/push-browser";
import type { Receiver } from "#lib/push/encrypt";
import { Prisma } from "#prisma/generated/client";

/** A browser that says that it takes reminders. */
type NewBrowser = Receiver &
  Readonly<{
    /** The public key of this instance that it was told. */
    serverKey: string;
    userAgent: string;
    sessionId: string;
  }>;

const USER_AGENT_LENGTH = 300;

/**
 * Has a browser take a learner's reminders from now on, and nobody else's: whoever it took them for before used the same one. `outdated`
 * where so many browsers do already that no other may.
 */
export function addPushBrowser({
  endpoint,
  userAgent,
  ...browser
}: Change & NewBrowser): Promise<ChangeResult> {
  const { userId, operationId, asked, at, on, ...keys } = browser;
  const change = { userId, operationId, asked, at, on };
  return applyInTransaction(change, async (tx) => {
    await tx.pushBrowser.deleteMany({ where: { endpoint } });
    const others = await tx.$queryRaw<
      unknown[]
    >`SELECT b.id FROM ${liveBrowsersOf({ userId, now: at })}`;
    if (others.length >= MOST_BROWSERS) return false;
    const data = {
      ...{ userId, endpoint, ...keys, createdAt: at },
      userAgent: userAgent.slice(0, USER_AGENT_LENGTH),
    };
    await tx.pushBrowser.create({ data, select: { id: true } });
    await writeEvent(tx, change, { type: "push-turned-on", data: {} });
    return true;
  });
}

/** Has one of a learner's browsers take no reminders any more; where there is none of this id, nothing changes. */
export function removePushBrowser({
  id,
  ...change
}: Change & Readonly<{ id: string }>): Promise<{ changed: boolean }> {
  return changeOnce({
    change,
    sql: Prisma.sql`
      DELETE FROM "PushBrowser" b USING op WHERE b."userId" = op."userId" AND b.id = ${id}::uuid RETURNING 1`,
    event: { type: "push-turned-off", data: {} },
  });
}

/** Returns the browsers in which a learner has their reminders, the newest first: those in which they are still signed in. */
export function listPushBrowsers(
  of: Readonly<{ userId: string; now: Date }>,
): Promise<readonly PushBrowser[]> {
  return ask<PushBrowser>(Prisma.sql`
    SELECT b.id::text AS id, b."userAgent", b."createdAt" FROM ${liveBrowsersOf(of)}
    ORDER BY b."createdAt" DESC, b.id`);
}

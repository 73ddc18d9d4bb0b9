import "server-only";
import { ask } from "#lib/data/ask";
import { prisma } from "#lib/data/client";
import { liveBrowsersOf } from "#lib/data/push/live-browsers";
import type { Receiver } from "#lib/push/encrypt";
import { Prisma } from "#prisma/generated/client";

/** A browser of a learner, as a message is sent to it. */
export type PushReceiver = Receiver & Readonly<{ id: string; serverKey: string }>;

/** Returns where a learner's reminders are shown: in no browser whose session has ended. */
export function listPushReceivers(
  of: Readonly<{ userId: string; now: Date }>,
): Promise<readonly PushReceiver[]> {
  return ask<PushReceiver>(Prisma.sql`
    SELECT b.id::text AS id, b.endpoint, b.p256dh, b.auth, b."serverKey" FROM ${liveBrowsersOf(of)}
    ORDER BY b.id`);
}

/** Forgets a browser of a learner that takes no messages any more: it told nobody, so neither does an event. */
export async function forgetPushReceiver({
  userId,
  id,
}: Readonly<{ userId: string; id: string }>): Promise<void> {
  await prisma().pushBrowser.deleteMany({ where: { userId, id } });
}

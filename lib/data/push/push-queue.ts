import "server-only";
import { fromPrisma } from "pg-boss";
import { prisma } from "#lib/data/client";
import { enqueueMail, type QueuedMail } from "#lib/data/outbox";
import { queue } from "#lib/data/queue";
import type { Transaction } from "#lib/data/transaction";

/** A reminder that waits to be shown by a learner's browsers: nobody who reads the database learns whose it is, or what it says. */
export type QueuedPush = Readonly<{
  /** Of the reminder. */
  id: string;
  /** Whose it is, what it says, and the mail that goes out in its place (lib/worker/push/queued-push.ts), sealed. */
  sealed: string;
  /** Until when it is worth showing, as an ISO date. */
  until: string;
  /** How often it was tried, and the browsers whose push services have it. */
  tries: number;
  done: readonly string[];
}>;

const PUSH = "push";
/** Seconds between two looks into the queue: what this process puts there is seen at once. */
const LOOK_EVERY = 2;
const AT_ONCE = 3;

const store = globalThis as { waymarkPushWorker?: string };

/** Puts a reminder into the queue: in the transaction that writes it down, or again after so many seconds. */
export async function enqueuePush({
  push,
  tx,
  after = 0,
}: Readonly<{ push: QueuedPush; tx?: Transaction; after?: number }>): Promise<void> {
  const wait = after === 0 ? {} : { startAfter: after };
  const within = tx === undefined ? {} : { db: fromPrisma(tx) };
  await (await queue()).send(PUSH, push, { ...wait, ...within });
}

/** Mails a reminder that no browser takes, as long as its learner has not deleted it with their account. */
export function mailInstead({
  userId,
  id,
  mail,
}: Readonly<{ userId: string; id: string; mail: QueuedMail }>): Promise<boolean> {
  return prisma().$transaction(async (tx) => {
    if ((await tx.reminder.count({ where: { userId, id } })) === 0) return false;
    await enqueueMail({ mail, tx });
    return true;
  });
}

/** Has this process look into the queue now, after what it put there is committed. */
export async function wakePushWorker(): Promise<void> {
  if (store.waymarkPushWorker !== undefined) (await queue()).notifyWorker(store.waymarkPushWorker);
}

/** Sends the reminders of the queue by `send` until the queue is closed. One for which it throws is tried again. */
export async function startPushWorker(send: (push: QueuedPush) => Promise<void>): Promise<void> {
  const pushes = await queue();
  store.waymarkPushWorker = await pushes.work<QueuedPush>(
    PUSH,
    { pollingIntervalSeconds: LOOK_EVERY, localConcurrency: AT_ONCE },
    async (jobs) => {
      for (const { data } of jobs) await send(data);
      await wakePushWorker();
    },
  );
}

/** Takes no more from now on; what is under way ends before the queue is closed. */
export function stopPushWorker(): void {
  delete store.waymarkPushWorker;
}

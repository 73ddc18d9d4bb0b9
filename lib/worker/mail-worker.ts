import "server-only";
import { clockNow } from "#lib/clock";
import { config } from "#lib/config";
import { type QueuedMail, startMailWorker, stopMailWorker } from "#lib/data/outbox";
import { type QueuedPush, startPushWorker, stopPushWorker } from "#lib/data/push/push-queue";
import { forgetRunOut } from "#lib/data/throttle/throttles";
import { log } from "#lib/log";
import { sendQueuedPush } from "#lib/worker/push/send-queued-push";
import { startReminderWorker, stopReminderWorker } from "#lib/worker/reminders/reminder-worker";
import { sendQueued } from "#lib/worker/send-queued";

/** Milliseconds between two tries to open the queue, while the database does not answer. */
const OPENED_AGAIN_AFTER = 2_000;
const TIDIED_EVERY = 60 * 60 * 1_000;

/**
 * Starts what the app does beside answering: it sends the mails and the notifications of the queue, reminds learners, and forgets once an hour what its throttles
 * need no more. As long as the database does not answer, it tries again.
 */
export function startWorker(): void {
  const { mail, isPushOn } = config();
  if (mail.kind !== "none") void openWorker(() => startMailWorker(sendMails));
  if (isPushOn) void openWorker(() => startPushWorker(sendPushes));
  startReminderWorker();
  setInterval(() => void tidy(), TIDIED_EVERY).unref();
}

/** Lets what is being sent be sent, and takes nothing more. */
export async function stopWorker(): Promise<void> {
  await stopReminderWorker();
  stopPushWorker();
  await stopMailWorker();
}

const sendMails = (mail: QueuedMail) => sendQueued({ mail, now: clockNow() });
const sendPushes = (push: QueuedPush) => sendQueuedPush({ push, now: clockNow() });

async function openWorker(start: () => Promise<void>): Promise<void> {
  try {
    await start();
  } catch (error) {
    log().warn(
      { err: error instanceof Error ? error.message : error },
      "the queue is not open yet",
    );
    setTimeout(() => void openWorker(start), OPENED_AGAIN_AFTER).unref();
  }
}

async function tidy(): Promise<void> {
  try {
    await forgetRunOut({ now: clockNow() });
  } catch (error) {
    log().warn(
      { err: error instanceof Error ? error.message : error },
      "throttles were not tidied",
    );
  }
}

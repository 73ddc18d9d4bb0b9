import { expect } from "vitest";
import { hashSecret, newSecret } from "#lib/auth/secrets";
import { createSession, findViewer } from "#lib/data/account/sessions";
import { database } from "#lib/data/client";
import { changeOf } from "#lib/data/learner-example";
import { addPushBrowser } from "#lib/data/push/browsers";
import { getPushKey } from "#lib/data/push/push-key";
import type { QueuedPush } from "#lib/data/push/push-queue";
import { type Browser, newBrowser } from "#lib/push/browser-example";
import { sendQueuedPush } from "#lib/worker/push/send-queued-push";
import { remindDue } from "#lib/worker/reminders/remind";
import { EVENING } from "#lib/worker/reminders/reminded-example";

/** Test set-up: learners whose browsers show their reminders, and what waits in the queue for them. */

/** Signs a learner in, in another browser. */
export async function newSession(userId: string, now = EVENING): Promise<string> {
  const tokenHash = hashSecret(newSecret());
  await createSession({
    ...{ userId, passwordHash: null, tokenHash, replaces: null, userAgent: "", now },
  });
  const { sessionId = "" } = (await findViewer({ tokenHash, now })) ?? {};
  return sessionId;
}

/** Has a browser in which a learner is signed in show their reminders. */
export async function showIn({
  userId,
  endpoint,
}: Readonly<{ userId: string; endpoint: string }>): Promise<Browser> {
  const browser = newBrowser(endpoint);
  const { publicKey: serverKey } = await getPushKey();
  await addPushBrowser({
    ...{ ...changeOf(userId), ...browser.receiver, serverKey },
    ...{ userAgent: "Firefox/1", sessionId: await newSession(userId) },
  });
  return browser;
}

export type WaitingPush = Readonly<{ data: QueuedPush; wait: number }>;

/** Returns what waits in the queue, and for how many seconds; it is taken out of it. */
export async function waitingPushes(): Promise<readonly WaitingPush[]> {
  const { rows } = await database().pool.query<WaitingPush>(
    `DELETE FROM pgboss.job WHERE name = 'push' RETURNING data, extract(epoch FROM start_after - created_on)::int AS wait`,
  );
  return rows;
}

/** Sends what waits, however long it is to wait. Returns how many these were. */
export async function sendAll(now = EVENING): Promise<number> {
  const waiting = await waitingPushes();
  for (const { data } of waiting) await sendQueuedPush({ push: data, now });
  return waiting.length;
}

/** Has a learner reminded, who is due. */
export async function remind(userId: string): Promise<void> {
  await remindDue(EVENING);
  const { rows } = await database().pool.query('SELECT FROM "Reminder" WHERE "userId" = $1', [
    userId,
  ]);
  expect(rows).toHaveLength(1);
}

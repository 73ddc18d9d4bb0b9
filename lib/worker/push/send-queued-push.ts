import "server-only";
import { wakeMailWorker } from "#lib/data/outbox";
import { getPushKey } from "#lib/data/push/push-key";
import { enqueuePush, mailInstead, type QueuedPush } from "#lib/data/push/push-queue";
import { forgetPushReceiver, listPushReceivers, type PushReceiver } from "#lib/data/push/receivers";
import { log } from "#lib/log";
import { countPush } from "#lib/push/counts";
import { type Pushed, sendPush } from "#lib/push/send-push";
import type { PushKey } from "#lib/push/vapid";
import { type PushContent, unsealPush } from "#lib/worker/push/queued-push";

/** So many tries, the first included, and the mail goes out instead (docs/rules.md#push). Where none can, there are more. */
export const MOST_TRIES = 5;
/** Seconds before the second try, twice as many before each further one, up to the longest; a push service may ask for more. */
const FIRST_WAIT = 30;
const LONGEST_WAIT = 600;

type Given = Readonly<{ push: QueuedPush; now: Date }>;

/**
 * Sends a reminder of the queue to each browser of its learner that has not got it. One that takes none any more is forgotten; where one
 * cannot be reached, it is tried again later, and where none took it in time, the mail goes out in its place. Where there is no mail, it is tried
 * for as long as it is worth showing.
 */
export async function sendQueuedPush({ push, now }: Given): Promise<void> {
  const { id: reminder, until } = push;
  if (new Date(until) <= now) return giveUp({ reminder, reason: "run-out" });
  const content = opened(push.sealed);
  if (content === undefined) return giveUp({ reminder, reason: "sealed-otherwise" });
  const { done, waiting } = await sendToAll({ push, content, now });
  const { userId, mail } = content;
  // To find a push service busy with another reminder takes no time, so it is no try.
  const tries = waiting.every(({ is }) => is === "busy") ? push.tries : push.tries + 1;
  const mayTry = tries < MOST_TRIES || (mail === null && done.length === 0);
  const after = waitBefore({ tries, waiting });
  const isInTime = new Date(now.getTime() + after * 1_000) < new Date(until);
  if (waiting.length > 0 && mayTry && isInTime) {
    return enqueuePush({ push: { ...push, tries, done }, after });
  }
  if (done.length > 0) return;
  if (mail === null) return giveUp({ reminder, reason: reasonOf(waiting) });
  if (await mailInstead({ userId, id: reminder, mail })) await wakeMailWorker();
}

type Outcome = Readonly<{ id: string; pushed: Pushed }>;
/** Why a browser has not got it yet. */
type Waiting = Exclude<Pushed, Readonly<{ is: "sent" | "gone" }>>;

function waitBefore({
  tries,
  waiting,
}: Readonly<{ tries: number; waiting: readonly Waiting[] }>): number {
  const ours = tries === 0 ? 0 : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (tries - 1));
  return Math.max(1, ours, ...waiting.map(({ seconds }) => seconds));
}

function reasonOf([waiting]: readonly Waiting[]): string {
  if (waiting === undefined) return "no-browser";
  return waiting.is === "later" ? waiting.reason : waiting.is;
}

async function sendToAll({
  push: { id, until, done: before },
  content: { userId, text },
  now,
}: Given & Readonly<{ content: PushContent }>): Promise<
  Readonly<{ done: readonly string[]; waiting: readonly Waiting[] }>
> {
  const key = await getPushKey();
  const receivers = await listPushReceivers({ userId, now });
  const without = receivers.filter((receiver) => !before.includes(receiver.id));
  // The same with each try: of two copies, the one that waits at a push service or in a browser gives way.
  const push = { text, topic: id.replaceAll("-", ""), until: new Date(until) };
  const outcomes: readonly Outcome[] = await Promise.all(
    without.map(async (receiver) => ({
      id: receiver.id,
      pushed: await sendTo({ receiver, key, push, now }),
    })),
  );
  for (const { id: browser, pushed } of outcomes) {
    if (pushed.is === "sent") countPush("sent");
    if (pushed.is === "later") countPush("failed");
    if (pushed.is === "gone") await forgetPushReceiver({ userId, id: browser });
    if (pushed.is === "later") {
      log().warn({ reminder: id, reason: pushed.reason }, "a notification could not be sent yet");
    }
  }
  const sent = outcomes.filter(({ pushed }) => pushed.is === "sent").map((each) => each.id);
  const waiting = outcomes.flatMap(({ pushed }) =>
    pushed.is === "sent" || pushed.is === "gone" ? [] : [pushed],
  );
  return { done: [...before, ...sent], waiting };
}

/** A browser that knows another key takes nothing that is signed with this one. */
async function sendTo({
  receiver,
  key,
  ...given
}: Readonly<{ receiver: PushReceiver; key: PushKey }> &
  Omit<Parameters<typeof sendPush>[0], "receiver">): Promise<Pushed> {
  if (receiver.serverKey !== key.publicKey) return { is: "gone" };
  return sendPush({ receiver, key, ...given });
}

function opened(sealed: string): PushContent | undefined {
  try {
    return unsealPush(sealed);
  } catch {
    // What another secret sealed is told by throwing, and nobody opens it any more.
    return undefined;
  }
}

function giveUp({ reminder, reason }: Readonly<{ reminder: string; reason: string }>): void {
  countPush("failed");
  log().error({ reminder, reason }, "a reminder could not be shown");
}

import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { clockNow } from "#lib/clock";
import { database } from "#lib/data/client";
import { publish } from "#lib/data/learner-example";
import { enqueueMail, startMailWorker, stopMailWorker, wakeMailWorker } from "#lib/data/outbox";
import { enqueuePush, startPushWorker, stopPushWorker } from "#lib/data/push/push-queue";
import { queuedMail } from "#lib/mail/deliver";
import { countResting, FIRST_REST, knownHosts, MOST_FAILURES, SPREAD } from "#lib/outside/circuit";
import { pushCounts } from "#lib/push/counts";
import { type PushService, startPushService } from "#lib/push/push-service-example";
import { type MailServer, startMailServer } from "#lib/worker/mail-server-example";
import { sendAll, showIn, type WaitingPush, waitingPushes } from "#lib/worker/push/pushed-example";
import { MOST_TRIES, sendQueuedPush } from "#lib/worker/push/send-queued-push";
import { remindDue } from "#lib/worker/reminders/remind";
import { chooser, EVENING, waitingMails } from "#lib/worker/reminders/reminded-example";
import { sendQueued } from "#lib/worker/send-queued";

vi.stubEnv("WEB_PUSH", "on");

let sick: PushService;
let well: PushService;
let refusing: PushService;
let mails: MailServer;
beforeAll(async () => {
  [sick, well, mails] = [
    await startPushService(),
    await startPushService(),
    await startMailServer(),
  ];
  refusing = await startPushService();
  refusing.close();
  // Before the configuration is read.
  vi.stubEnv("PUSH_ALLOW", `${sick.origin},${well.origin},${refusing.origin}`);
  vi.stubEnv("SMTP_URL", mails.url);
  await publish();
});
beforeEach(async () => {
  await database().pool.query('DELETE FROM pgboss.job; DELETE FROM "User"');
  for (const { taken, replies } of [sick, well]) {
    taken.length = 0;
    replies.clear();
  }
  knownHosts().clear();
});
afterEach(async () => {
  stopPushWorker();
  await stopMailWorker();
});
afterAll(async () => {
  for (const service of [sick, well]) service.close();
  await mails.stop();
});

const patience = { timeout: 30_000 };
const later = (seconds: number) => new Date(EVENING.getTime() + seconds * 1_000);
const atOnce = (all: readonly WaitingPush[], now = EVENING) =>
  Promise.all(all.map(({ data }) => sendQueuedPush({ push: data, now })));

async function oneByOne(all: readonly WaitingPush[], now = EVENING): Promise<void> {
  for (const { data } of all) await sendQueuedPush({ push: data, now });
}

/** So many learners whose reminder is due, each shown by one browser; without an address that is theirs where nothing can be mailed. */
async function due({ at, count, isMailed = true }: Due): Promise<readonly WaitingPush[]> {
  for (let each = 0; each < count; each += 1) {
    const userId = await chooser(["planned-day"]);
    await showIn({ userId, endpoint: `${at.origin}/${each}` });
    if (isMailed) continue;
    await database().pool.query('UPDATE "User" SET "emailConfirmedAt" = NULL WHERE id = $1', [
      userId,
    ]);
  }
  await remindDue(EVENING);
  return waitingPushes();
}
type Due = Readonly<{ at: PushService; count: number; isMailed?: boolean }>;

test.each([
  ["answers with 500", { status: 500 }],
  ["hangs up", "broken off"],
  ["says nothing", "silence"],
] as const)(
  "a push service that %s is left alone after five reminders; the others wait, and none is lost",
  async (_, reply) => {
    sick.replies.set("*", reply);
    const all = await due({ at: sick, count: MOST_FAILURES + 2 });
    const first = all.slice(0, MOST_FAILURES);
    await (reply === "silence" ? atOnce(first) : oneByOne(first));
    await oneByOne(all.slice(MOST_FAILURES));
    expect(sick.taken).toHaveLength(MOST_FAILURES);
    expect(countResting(EVENING)).toBe(1);
    const waiting = await waitingPushes();
    expect(waiting).toHaveLength(all.length);
    for (const { wait } of waiting) expect(wait).toBeLessThanOrEqual(FIRST_REST + SPREAD + 10);
    sick.replies.clear();
    const now = later(FIRST_REST + SPREAD);
    await oneByOne(waiting, now);
    expect(new Set(sick.taken.slice(MOST_FAILURES).map(({ path }) => path)).size).toBe(all.length);
    expect(await waitingMails()).toEqual([]);
  },
);

test("a push service that refuses connections is left alone, too", async () => {
  const all = await due({ at: refusing, count: MOST_FAILURES + 1 });
  await oneByOne(all);
  expect(countResting(EVENING)).toBe(1);
  expect(await waitingPushes()).toHaveLength(all.length);
});

test.each([403, 429])(
  "one that answers with %i is not left alone: whoever names an address could bring that about",
  async (status) => {
    sick.replies.set("*", { status });
    await oneByOne(await due({ at: sick, count: MOST_FAILURES + 1 }));
    expect(sick.taken).toHaveLength(MOST_FAILURES + 1);
    expect(countResting(EVENING)).toBe(0);
  },
);

test("a slow push service gets one reminder at a time, and all of them in the end", async () => {
  sick.replies.set("*", { status: 201, after: 1_200 });
  const all = await due({ at: sick, count: 3 });
  await atOnce(all.slice(0, 1));
  await atOnce(all.slice(1));
  expect(sick.taken).toHaveLength(2);
  const [turnedAway, ...more] = await waitingPushes();
  expect(more).toEqual([]);
  expect(turnedAway).toMatchObject({ data: { tries: 0 } });
  await atOnce(turnedAway === undefined ? [] : [turnedAway]);
  expect(sick.taken).toHaveLength(3);
  expect(await waitingMails()).toEqual([]);
});

test("while a push service says nothing, others are sent, mails go out, and no connection to the database is held", async () => {
  sick.replies.set("*", "silence");
  const all = [...(await due({ at: sick, count: 8 })), ...(await due({ at: well, count: 2 }))];
  await startPushWorker((push) => sendQueuedPush({ push, now: EVENING }));
  await startMailWorker((mail) => sendQueued({ mail, now: clockNow() }));
  for (const { data: push } of all) await enqueuePush({ push });
  await expect.poll(() => sick.taken.length, patience).toBeGreaterThan(0);
  const message = { subject: "Hello", text: "Hello", html: "<p>Hello</p>" };
  const content = { is: "ready", to: "ada@example.org", message } as const;
  await enqueueMail({ mail: queuedMail({ kind: "notice", content }) });
  await wakeMailWorker();
  await expect.poll(() => mails.received.length, patience).toBe(1);
  const { pool } = database();
  await expect.poll(() => pool.totalCount - pool.idleCount, patience).toBe(0);
  expect(knownHosts().get(new URL(sick.origin).host)?.underWay).toBeGreaterThan(0);
  await expect.poll(() => well.taken.length, patience).toBe(2);
  expect(sick.taken.length).toBeLessThanOrEqual(MOST_FAILURES);
});

test("where nothing can be mailed, a reminder waits for its push service until the night, and no longer", async () => {
  sick.replies.set("*", { status: 503 });
  let [waiting] = await due({ at: sick, count: 1, isMailed: false });
  let now = EVENING;
  let rounds = 0;
  const { failed } = pushCounts();
  while (waiting !== undefined) {
    expect(now.getTime()).toBeLessThan(new Date(waiting.data.until).getTime());
    await sendQueuedPush({ push: waiting.data, now });
    [waiting] = await waitingPushes();
    now = new Date(now.getTime() + (waiting?.wait ?? 0) * 1_000);
    rounds += 1;
  }
  expect(rounds).toBeGreaterThan(MOST_TRIES);
  // 18:00 in Berlin; nights begin at 22:00.
  expect(later(4 * 3_600).getTime() - now.getTime()).toBeLessThan(20 * 60_000);
  expect(pushCounts().failed).toBeGreaterThan(failed);
});

test("where it can be mailed, it is: after five tries, those among them that asked nobody", async () => {
  sick.replies.set("*", { status: 503 });
  await oneByOne(await due({ at: sick, count: MOST_FAILURES }));
  await waitingPushes();
  const taken = sick.taken.length;
  const [last] = await due({ at: sick, count: 1 });
  await enqueuePush({ push: (last as WaitingPush).data });
  let tries = 0;
  while ((await sendAll()) > 0) tries += 1;
  expect(tries).toBe(MOST_TRIES);
  expect(sick.taken).toHaveLength(taken);
  expect(await waitingMails()).toHaveLength(1);
});

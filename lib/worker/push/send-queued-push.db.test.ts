import { createPublicKey, verify } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { database } from "#lib/data/client";
import { changeOf, publish } from "#lib/data/learner-example";
import { addPushBrowser, listPushBrowsers } from "#lib/data/push/browsers";
import { getPushKey } from "#lib/data/push/push-key";
import { startPushWorker, stopPushWorker } from "#lib/data/push/push-queue";
import { closeQueue } from "#lib/data/queue";
import { findReminder } from "#lib/data/reminders/sent";
import { readReminderLink } from "#lib/mail/reminder-links";
import { knownHosts } from "#lib/outside/circuit";
import { type Browser, newBrowser, readPush } from "#lib/push/browser-example";
import { pushCounts } from "#lib/push/counts";
import { type PushService, startPushService } from "#lib/push/push-service-example";
import {
  newSession,
  remind,
  sendAll,
  showIn,
  waitingPushes,
} from "#lib/worker/push/pushed-example";
import { MOST_TRIES, sendQueuedPush } from "#lib/worker/push/send-queued-push";
import { chooser, EVENING, waitingMails } from "#lib/worker/reminders/reminded-example";

vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:1");
vi.stubEnv("WEB_PUSH", "on");

let service: PushService;
beforeAll(async () => {
  service = await startPushService();
  // Before the configuration is read.
  vi.stubEnv("PUSH_ALLOW", service.origin);
  await publish();
});
beforeEach(async () => {
  await database().pool.query('DELETE FROM pgboss.job; DELETE FROM "User"');
  service.taken.length = 0;
  service.replies.clear();
  knownHosts().clear();
});
afterAll(async () => {
  service.close();
  await closeQueue();
});

function turnOn(userId: string, path = "/a"): Promise<Browser> {
  return showIn({ userId, endpoint: `${service.origin}${path}` });
}

test("whoever has a browser that shows reminders gets them there and no mail: sealed, signed, named and in time", async () => {
  const userId = await chooser(["planned-day"]);
  const browser = await turnOn(userId);
  await remind(userId);
  expect(await sendAll()).toBe(1);
  expect(await waitingMails()).toEqual([]);
  expect(service.taken).toHaveLength(1);
  const { headers, message = Buffer.alloc(0), path } = service.taken[0] ?? {};
  expect(path).toBe("/a");
  // 18:00 in Berlin; nights begin at 22:00.
  expect(headers).toMatchObject({
    ...{ ttl: "14400", urgency: "normal", "content-encoding": "aes128gcm" },
    topic: expect.stringMatching(/^[\w-]{32}$/),
  });
  const said = JSON.parse(readPush({ message, browser }));
  expect(said).toMatchObject({
    title: "Title of git, step 1, about 2 hours",
    body: "Do 1",
    open: "/milestones/git",
    answers: [
      { say: "done", label: "Done" },
      { say: "tomorrow", label: "Move to tomorrow" },
    ],
  });
  expect(Object.keys(said).toSorted()).toEqual(
    ["answers", "body", "notSent", "open", "tag", "title", "token"].toSorted(),
  );
  const link = readReminderLink({ token: said.token, now: EVENING });
  expect(link).toEqual({ may: "answer", id: said.tag });
  expect(await findReminder(said.tag)).toMatchObject({ kind: "planned-day" });
});

test("a worker takes what is queued, as soon as it is", async () => {
  await startPushWorker((push) => sendQueuedPush({ push, now: EVENING }));
  const userId = await chooser(["planned-day"]);
  await turnOn(userId);
  await remind(userId);
  await expect.poll(() => service.taken.length, { timeout: 30_000 }).toBe(1);
  stopPushWorker();
  await closeQueue();
});

test("a push service is shown who sends: a claim for it alone, signed with the key that the browser was told", async () => {
  const userId = await chooser(["planned-day"]);
  await turnOn(userId);
  await remind(userId);
  await sendAll();
  const { authorization = "" } = service.taken[0]?.headers ?? {};
  const [, token = "", key = ""] = /^vapid t=(\S+), k=(\S+)$/.exec(authorization) ?? [];
  const { publicKey } = await getPushKey();
  expect(key).toBe(publicKey);
  const point = Buffer.from(key, "base64url");
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((n) => n.toString("base64url"));
  const jwk = { kty: "EC", crv: "P-256", x, y };
  const [head = "", claims = "", signature = ""] = token.split(".");
  const isSigned = verify(
    "sha256",
    Buffer.from(`${head}.${claims}`),
    { key: createPublicKey({ key: jwk, format: "jwk" }), dsaEncoding: "ieee-p1363" },
    Buffer.from(signature, "base64url"),
  );
  expect(isSigned).toBe(true);
  expect(JSON.parse(Buffer.from(claims, "base64url").toString())).toEqual({
    ...{ aud: service.origin, sub: "http://localhost:3000" },
    exp: EVENING.getTime() / 1_000 + 12 * 3_600,
  });
});

test("each browser of a learner gets it once, and another learner's none", async () => {
  const [userId, other] = [await chooser(["planned-day"]), await chooser(["weekly-look"])];
  await turnOn(userId, "/a");
  await turnOn(userId, "/b");
  await turnOn(other, "/c");
  await remind(userId);
  await sendAll();
  expect(service.taken.map(({ path }) => path).toSorted()).toEqual(["/a", "/b"]);
});

test.each([404, 410])(
  "a browser of which its service says %i is forgotten, and without another the mail goes out",
  async (status) => {
    const userId = await chooser(["planned-day"]);
    await turnOn(userId);
    service.replies.set("*", { status });
    await remind(userId);
    await sendAll();
    expect(await listPushBrowsers({ userId, now: EVENING })).toEqual([]);
    expect(await waitingPushes()).toEqual([]);
    expect(await waitingMails()).toHaveLength(1);
  },
);

test("with another browser that took it, no mail goes out", async () => {
  const userId = await chooser(["planned-day"]);
  await turnOn(userId, "/gone");
  await turnOn(userId, "/there");
  service.replies.set("/gone", { status: 410 });
  await remind(userId);
  await sendAll();
  expect(await listPushBrowsers({ userId, now: EVENING })).toHaveLength(1);
  expect(await waitingMails()).toEqual([]);
});

test.each([
  [429, { "retry-after": "120" }, 120],
  [503, { "retry-after": "120" }, 120],
  [503, { "retry-after": new Date(EVENING.getTime() + 300_000).toUTCString() }, 300],
  [500, {}, 30],
  [403, {}, 30],
  [302, { location: "http://127.0.0.1:1/" }, 30],
])(
  "a service that says %i is asked again as late as it says, only for the browser that lacks it",
  async (status, headers, wait) => {
    const userId = await chooser(["planned-day"]);
    await turnOn(userId, "/busy");
    await turnOn(userId, "/free");
    service.replies.set("/busy", { status, headers });
    await remind(userId);
    await sendAll();
    const [again] = await waitingPushes();
    expect(again).toMatchObject({ wait, data: { tries: 1 } });
    service.replies.clear();
    if (again !== undefined) await sendQueuedPush({ push: again.data, now: EVENING });
    expect(service.taken.map(({ path }) => path).toSorted()).toEqual(["/busy", "/busy", "/free"]);
    expect(new Set(service.taken.map(({ headers: { topic } }) => topic)).size).toBe(1);
    expect(await listPushBrowsers({ userId, now: EVENING })).toHaveLength(2);
    expect(await waitingMails()).toEqual([]);
  },
);

test("where no service takes it in several tries, or would only in the night, the mail goes out, once", async () => {
  const userId = await chooser(["planned-day"]);
  await turnOn(userId);
  service.replies.set("*", { status: 500 });
  await remind(userId);
  let tries = 0;
  while ((await sendAll()) > 0) tries += 1;
  expect(tries).toBe(MOST_TRIES);
  expect(await waitingMails()).toHaveLength(1);
});

test("a service that would take it only in the night is not waited for", async () => {
  const userId = await chooser(["planned-day"]);
  await turnOn(userId);
  service.replies.set("*", { status: 429, headers: { "retry-after": "20000" } });
  await remind(userId);
  await sendAll();
  expect(await waitingPushes()).toEqual([]);
  expect(await waitingMails()).toHaveLength(1);
});

test("whoever has shown no address to be theirs is reminded all the same, and not mailed", async () => {
  const userId = await chooser(["planned-day"]);
  await database().pool.query('UPDATE "User" SET "emailConfirmedAt" = NULL WHERE id = $1', [
    userId,
  ]);
  await turnOn(userId);
  service.replies.set("*", { status: 410 });
  await remind(userId);
  const { failed } = pushCounts();
  await sendAll();
  expect(service.taken).toHaveLength(1);
  expect(await waitingMails()).toEqual([]);
  expect(pushCounts().failed).toBe(failed + 1);
});

test("a browser that was turned off meanwhile gets nothing, nor does whoever deleted their account", async () => {
  const userId = await chooser(["planned-day"]);
  await turnOn(userId);
  await remind(userId);
  await database().pool.query('DELETE FROM "User"');
  await sendAll();
  expect(service.taken).toEqual([]);
  expect(await waitingMails()).toEqual([]);
});

test("a browser whose session has run out gets nothing, also of what was queued before, and the mail goes out", async () => {
  const userId = await chooser(["planned-day"]);
  await turnOn(userId);
  await remind(userId);
  const [queued] = await waitingPushes();
  await database().pool.query(
    `UPDATE "Session" SET "lastSeenAt" = $1::timestamptz - interval '14 days'`,
    [EVENING],
  );
  if (queued !== undefined) await sendQueuedPush({ push: queued.data, now: EVENING });
  expect(service.taken).toEqual([]);
  expect(await waitingMails()).toHaveLength(1);
});

test("whoever has no browser in which they are signed in is mailed at once", async () => {
  const userId = await chooser(["planned-day"]);
  await turnOn(userId);
  await database().pool.query(
    `UPDATE "Session" SET "createdAt" = $1::timestamptz - interval '30 days'`,
    [EVENING],
  );
  await remind(userId);
  expect(await waitingPushes()).toEqual([]);
  expect(await waitingMails()).toHaveLength(1);
});

test("what waits in the queue names nobody and says nothing", async () => {
  const userId = await chooser(["planned-day"]);
  await turnOn(userId);
  await remind(userId);
  const { rows } = await database().pool.query<{ job: string }>(
    "SELECT j::text AS job FROM pgboss.job j",
  );
  expect(rows).toHaveLength(1);
  for (const secret of [userId, "Title of git", "git", "Do 1", service.origin]) {
    expect(rows[0]?.job).not.toContain(secret);
  }
});

test("an endpoint that leads into a private network is asked nothing, and forgotten", async () => {
  const userId = await chooser(["planned-day"]);
  const { publicKey: serverKey } = await getPushKey();
  const canary = await startPushService();
  const { receiver } = newBrowser(`${canary.origin}/a`);
  await addPushBrowser({
    ...{ ...changeOf(userId), ...receiver, serverKey },
    ...{ userAgent: "", sessionId: await newSession(userId) },
  });
  await remind(userId);
  await sendAll();
  canary.close();
  expect(canary.taken).toEqual([]);
  expect(await listPushBrowsers({ userId, now: EVENING })).toEqual([]);
  expect(await waitingMails()).toHaveLength(1);
});

test("a browser that knows another key of this Waymark, or has none of its own, is forgotten", async () => {
  const userId = await chooser(["planned-day"]);
  const known = newBrowser(`${service.origin}/other-key`).receiver;
  const { publicKey } = await getPushKey();
  const broken = { endpoint: `${service.origin}/no-key`, p256dh: "B".repeat(87), auth: "a" };
  for (const browser of [
    { ...known, serverKey: "another" },
    { ...broken, serverKey: publicKey },
  ]) {
    const session = { userAgent: "", sessionId: await newSession(userId) };
    await addPushBrowser({ ...changeOf(userId), ...browser, ...session });
  }
  await remind(userId);
  await sendAll();
  expect(service.taken).toEqual([]);
  expect(await listPushBrowsers({ userId, now: EVENING })).toEqual([]);
});

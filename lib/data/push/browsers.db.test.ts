import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hashSecret, newSecret } from "#lib/auth/secrets";
import {
  createSession,
  endOtherSessions,
  endSession,
  endSessionByToken,
  findViewer,
} from "#lib/data/account/sessions";
import { prisma } from "#lib/data/client";
import { changeOf, newLearner, publish } from "#lib/data/learner-example";
import { addPushBrowser, listPushBrowsers, removePushBrowser } from "#lib/data/push/browsers";
import { listPushReceivers } from "#lib/data/push/receivers";
import { closeQueue } from "#lib/data/queue";
import { MOST_BROWSERS } from "#lib/domain/push/push-browser";

const now = new Date("2026-03-04T12:00:00Z");

beforeAll(() => publish());
afterAll(closeQueue);

const endpoint = () => `https://push.example.org/${randomUUID()}`;

async function addBrowser(userId: string, more: Readonly<Record<string, string>> = {}) {
  const sessionId = more.sessionId ?? (await signIn(userId)).sessionId;
  return addPushBrowser({
    ...{ ...changeOf(userId, now), endpoint: endpoint(), userAgent: "Firefox/1", sessionId },
    ...{ p256dh: "a", auth: "b", serverKey: "c", ...more },
  });
}

async function signIn(userId: string, replaces: Buffer | null = null, at = now) {
  const tokenHash = hashSecret(newSecret());
  await createSession({ userId, passwordHash: null, tokenHash, replaces, userAgent: "", now: at });
  const { sessionId = "" } = (await findViewer({ tokenHash, now: at })) ?? {};
  return { tokenHash, sessionId };
}

const after = (days: number, ms = 0) => new Date(now.getTime() + days * 86_400_000 + ms);
const countOf = async (userId: string, at = now) =>
  (await listPushBrowsers({ userId, now: at })).length;
const countKept = (userId: string) => prisma().pushBrowser.count({ where: { userId } });

test("a browser is turned on and off, each with its event, and once by one operation", async () => {
  const userId = await newLearner();
  const change = { ...changeOf(userId), endpoint: endpoint() };
  const browser = { p256dh: "a", auth: "b", serverKey: "c", userAgent: "Firefox/1" };
  const { sessionId } = await signIn(userId);
  const given = { ...change, ...browser, sessionId };
  expect(await addPushBrowser(given)).toEqual({ ok: true });
  expect(await addPushBrowser(given)).toEqual({ ok: false, reason: "already-applied" });
  const [listed] = await listPushBrowsers({ userId, now });
  expect(listed).toMatchObject({ userAgent: "Firefox/1" });
  const id = listed?.id ?? "";
  expect(await removePushBrowser({ ...changeOf(userId), id })).toEqual({ changed: true });
  expect(await removePushBrowser({ ...changeOf(userId), id })).toEqual({ changed: false });
  expect(await countOf(userId)).toBe(0);
});

test("so many browsers and no more, also of many that come at once; one that is there may say so again", async () => {
  const userId = await newLearner();
  const mine = endpoint();
  await addBrowser(userId, { endpoint: mine });
  const added = await Promise.all(
    Array.from({ length: MOST_BROWSERS + 4 }, () => addBrowser(userId)),
  );
  expect(added.filter(({ ok }) => ok)).toHaveLength(MOST_BROWSERS - 1);
  expect(await countOf(userId)).toBe(MOST_BROWSERS);
  expect(await addBrowser(userId, { endpoint: mine })).toEqual({ ok: true });
});

test("a browser shows the reminders of whoever turned it on last, and of nobody else", async () => {
  const [ada, ben] = [await newLearner(), await newLearner()];
  const shared = endpoint();
  await addBrowser(ada, { endpoint: shared });
  await addBrowser(ben, { endpoint: shared });
  expect([await countOf(ada), await countOf(ben)]).toEqual([0, 1]);
});

test("signing out of a browser ends its notifications, and those of no other", async () => {
  const userId = await newLearner();
  const [here, there] = [await signIn(userId), await signIn(userId)];
  for (const { sessionId } of [here, there]) await addBrowser(userId, { sessionId });
  await endSessionByToken(here.tokenHash);
  expect(await countOf(userId)).toBe(1);
  await endSession({ userId, id: there.sessionId });
  expect(await countOf(userId)).toBe(0);
});

test("signing out everywhere else ends all but those of this browser", async () => {
  const userId = await newLearner();
  const here = await signIn(userId);
  await addBrowser(userId, { sessionId: here.sessionId });
  for (let other = 0; other < 2; other += 1) await addBrowser(userId);
  await endOtherSessions({ userId, keep: here.sessionId });
  expect(await countOf(userId)).toBe(1);
});

test("a browser in which its learner signs in anew goes on; one in which somebody else does, ends", async () => {
  const [ada, ben] = [await newLearner(), await newLearner()];
  const first = await signIn(ada);
  await addBrowser(ada, { sessionId: first.sessionId });
  const second = await signIn(ada, first.tokenHash);
  expect(await countOf(ada)).toBe(1);
  await signIn(ben, second.tokenHash);
  expect(await countOf(ada)).toBe(0);
});

test("a session that ends by itself ends the notifications of its browser: unused for 14 days, or 30 days old", async () => {
  const userId = await newLearner();
  const { tokenHash, sessionId } = await signIn(userId);
  await addBrowser(userId, { sessionId });
  const receivers = async (at: Date) => (await listPushReceivers({ userId, now: at })).length;
  for (const count of [countOf.bind(null, userId), receivers]) {
    expect([await count(after(14, -1)), await count(after(14))]).toEqual([1, 0]);
  }
  for (const day of [10, 20, 29]) await findViewer({ tokenHash, now: after(day) });
  expect([await receivers(after(30, -1)), await receivers(after(30))]).toEqual([1, 0]);
});

test("in a browser whose session ran out, its learner's next sign-in begins them again", async () => {
  const userId = await newLearner();
  const { tokenHash, sessionId } = await signIn(userId);
  await addBrowser(userId, { sessionId });
  await signIn(userId, tokenHash, after(20));
  expect(await countOf(userId, after(20))).toBe(1);
});

test("with the run-out sessions that a sign-in elsewhere clears, their browsers are forgotten, and no other's", async () => {
  const [ada, ben] = [await newLearner(), await newLearner()];
  for (const userId of [ada, ben]) await addBrowser(userId);
  const recent = await signIn(ada, null, after(10));
  await addBrowser(ada, { sessionId: recent.sessionId });
  await signIn(ada, null, after(20));
  expect([await countKept(ada), await countKept(ben)]).toEqual([1, 1]);
});

test("browsers whose session has run out take no place from others", async () => {
  const userId = await newLearner();
  for (let each = 0; each < MOST_BROWSERS; each += 1) await addBrowser(userId);
  const { sessionId } = await signIn(userId, null, after(1));
  const browser = { p256dh: "a", auth: "b", serverKey: "c", userAgent: "", sessionId };
  const add = (at: Date) =>
    addPushBrowser({ ...changeOf(userId, at), endpoint: endpoint(), ...browser });
  expect(await add(after(1))).toMatchObject({ ok: false });
  expect(await add(after(14.5))).toEqual({ ok: true });
});

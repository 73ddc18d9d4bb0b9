import { afterEach, expect, test } from "vitest";
import { database } from "#lib/data/client";
import { enqueueMail } from "#lib/data/outbox";
import { enqueuePush } from "#lib/data/push/push-queue";
import { queue } from "#lib/data/queue";
import { getQueueLengths } from "#lib/data/queue-lengths";

const HOUR = 3_600_000;
const mail = { kind: "notice", messageId: "one@localhost", sealed: "", until: null };
const push = { id: crypto.randomUUID(), sealed: "", until: "", tries: 0, done: [] };
const NONE = { count: 0, tried: 0, oldestSeconds: 0 };

afterEach(() => database().pool.query("DELETE FROM pgboss.job"));

const mailed = (agoMs: number) => enqueueMail({ mail, startAfter: new Date(Date.now() - agoMs) });

test("where nothing waits, nothing is counted", async () => {
  expect(await getQueueLengths()).toEqual({ mail: NONE, push: NONE, failedMails: 0 });
});

test("what may be sent waits from that moment on, and what may not be sent yet does not", async () => {
  await mailed(2 * HOUR);
  await mailed(HOUR);
  await mailed(-HOUR);
  await enqueuePush({ push });
  await enqueuePush({ push, after: 60 });
  const { mail: ofMail, push: ofPush } = await getQueueLengths();
  expect(ofMail.count).toBe(2);
  expect(ofMail.oldestSeconds).toBeCloseTo(7_200, -2);
  expect(ofPush.count).toBe(1);
  expect(ofPush.oldestSeconds).toBeLessThan(60);
});

test("a mail that was tried in vain waits, and is told apart from what nobody has tried", async () => {
  await mailed(2 * HOUR);
  const boss = await queue();
  const [job] = await boss.fetch("mail");
  expect(await getQueueLengths()).toMatchObject({ mail: NONE });
  await boss.fail("mail", job?.id ?? "");
  expect(await getQueueLengths()).toMatchObject({ mail: { count: 1, tried: 1, oldestSeconds: 0 } });
});

test("mails that were given up are counted", async () => {
  await (await queue()).send("mail-failed", mail);
  expect(await getQueueLengths()).toEqual({ mail: NONE, push: NONE, failedMails: 1 });
});

import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { hashCode, hashSecret } from "#lib/auth/secrets";
import { createAccount } from "#lib/data/account/accounts";
import { findMailedLink, tryResetCode } from "#lib/data/account/mail-tokens";
import { database } from "#lib/data/client";
import {
  enqueueMail,
  listFailedMail,
  retryFailedMail,
  startMailWorker,
  stopMailWorker,
  wakeMailWorker,
} from "#lib/data/outbox";
import { deliver, queuedMail } from "#lib/mail/deliver";
import { type MailServer, messageIds, startMailServer } from "#lib/worker/mail-server-example";
import { sendQueued } from "#lib/worker/send-queued";

const now = new Date();
const to = "ada@example.org";
const message = { subject: "Hello", text: "Hello", html: "<p>Hello</p>" };
let server: MailServer;

beforeAll(async () => {
  server = await startMailServer();
  vi.stubEnv("SMTP_URL", server.url);
});
afterAll(() => server.stop());
beforeEach(async () => {
  server.be("takes");
  server.received.length = 0;
  await database().pool.query("DELETE FROM pgboss.job");
  await startMailWorker((mail) => sendQueued({ mail, now: new Date() }));
});
afterEach(stopMailWorker);

const patience = { timeout: 30_000 };

/** Puts a mail into the queue as an action does. */
async function ask(): Promise<void> {
  await deliver({ transport: { kind: "smtp", url: server.url }, to, message });
}

test("a mail is sent within a moment, once", async () => {
  await ask();
  await expect.poll(() => server.received.length, patience).toBe(1);
  await expect.poll(waiting, patience).toBe(0);
  expect(server.received[0]?.to).toEqual([to]);
});

test("whoever asks for a mail does not wait for the mail server", async () => {
  await stopMailWorker();
  server.be("answers-nothing");
  await ask();
  expect(await waiting()).toBe(1);
});

test.each(["refuses", "drops"] as const)(
  "with a mail server that %s, the mail is sent when it is well again, once",
  async (mood) => {
    server.be(mood);
    await ask();
    await expect.poll(retrying, patience).toBe(1);
    expect(server.received).toEqual([]);
    server.be("takes");
    await expect.poll(() => server.received.length, patience).toBe(1);
    await expect.poll(waiting, patience).toBe(0);
    expect(server.received).toHaveLength(1);
  },
);

test("a mail whose worker died is sent again, by the same Message-ID", async () => {
  await ask();
  await expect.poll(() => server.received.length, patience).toBe(1);
  await expect.poll(waiting, patience).toBe(0);
  // As if the process had ended after the mail server had taken it, and before that was written down.
  await database().pool.query(
    "UPDATE pgboss.job SET state = 'retry', completed_on = NULL, start_after = now()",
  );
  await wakeMailWorker();
  await expect.poll(() => server.received.length, patience).toBe(2);
  expect(new Set(messageIds(server)).size).toBe(1);
});

test("what is rolled back is not mailed, and what is committed is", async () => {
  const { prisma } = database();
  const mail = queuedMail({ kind: "notice", content: { is: "ready", to, message } });
  const rolledBack = prisma.$transaction(async (tx) => {
    await enqueueMail({ mail, tx });
    throw new Error("no");
  });
  await expect(rolledBack).rejects.toThrow("no");
  expect(await waiting()).toBe(0);
  await prisma.$transaction((tx) => enqueueMail({ mail, tx }));
  await expect.poll(() => server.received.length, patience).toBe(1);
});

test("a mail that is given up is listed by kind and reason, holds no address, and is sent when it is tried again", async () => {
  server.be("refuses");
  await database().pool.query("UPDATE pgboss.queue SET retry_limit = 0 WHERE name = 'mail'");
  await ask();
  await expect.poll(async () => (await listFailedMail()).length, patience).toBe(1);
  await database().pool.query("UPDATE pgboss.queue SET retry_limit = 20 WHERE name = 'mail'");
  const [failed] = await listFailedMail();
  expect(failed).toMatchObject({ kind: "notice", tries: 1, reason: "EENVELOPE" });
  const { rows } = await database().pool.query("SELECT * FROM pgboss.job");
  expect(JSON.stringify(rows)).not.toMatch(/ada@|example\.org/);

  server.be("takes");
  expect(await retryFailedMail(failed?.id ?? "")).toBe(true);
  await expect.poll(() => server.received.length, patience).toBe(1);
  expect(await listFailedMail()).toEqual([]);
  expect(await retryFailedMail(crypto.randomUUID())).toBe(false);
});

test("a mail whose link has run out is given up, and not sent", async () => {
  const mail = queuedMail({ kind: "notice", content: { is: "ready", to, message }, until: now });
  await enqueueMail({ mail });
  await wakeMailWorker();
  await expect.poll(async () => (await listFailedMail()).length, patience).toBe(1);
  expect((await listFailedMail())[0]).toMatchObject({ reason: "run-out" });
  expect(server.received).toEqual([]);
});

test("a reset is mailed to an address that has an account, whose link and code then act, and to no other", async () => {
  const email = `ada-${crypto.randomUUID()}@example.org`;
  await createAccount({ name: "Ada", email, passwordHash: "x", timeZone: null, now });
  for (const asked of [email, "nobody@example.org"]) await enqueueMail({ mail: resetFor(asked) });
  await wakeMailWorker();
  await expect.poll(waiting, patience).toBe(0);
  expect(server.received.map((mail) => mail.to)).toEqual([[email]]);
  const browserHash = hashSecret("browser");
  const tokenHash = hashSecret(`token of ${email}`);
  expect(await findMailedLink({ purpose: "resetPassword", tokenHash, browserHash, now })).toBe(
    "here",
  );
  const codeHash = hashCode({ code: "7K2M9QXD", browserSecret: "browser" });
  expect(await tryResetCode({ browserHash, codeHash, now })).toEqual(tokenHash);
});

function resetFor(email: string) {
  const codeHash = hashCode({ code: "7K2M9QXD", browserSecret: "browser" });
  return queuedMail({
    kind: "reset-password",
    content: {
      ...{ is: "reset", to: email, token: `token of ${email}`, code: "7K2M9QXD" },
      browserHash: hashSecret("browser").toString("base64url"),
      codeHash: codeHash.toString("base64url"),
      askedAt: now.toISOString(),
    },
  });
}

async function count(states: readonly string[]): Promise<number> {
  const { rows } = await database().pool.query(
    "SELECT 1 FROM pgboss.job WHERE name = 'mail' AND state::text = ANY($1)",
    [states],
  );
  return rows.length;
}

function waiting(): Promise<number> {
  return count(["created", "active", "retry"]);
}

function retrying(): Promise<number> {
  return count(["retry"]);
}

import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { PASSWORD, signedInLearner } from "../learner.ts";
import { addressOf } from "../post-form.ts";
import { ask, type Door } from "./ask.ts";
import { behindProxies } from "./behind-fixture.ts";
import { ORIGIN } from "./behind-proxies.ts";
import { EVIL_HOST, LIES } from "./lies.ts";
import { openTo } from "./listening.ts";
import { linksIn, mailTo } from "./mails.ts";
import { Visitor } from "./visitor.ts";

const behind = behindProxies();

/** Through each proxy, and around them: straight to the app's port, from an address that no proxy has. */
function doors(): readonly Door[] {
  const { app, fronts } = behind();
  return [...fronts, { name: "the app's own port", port: app.place.port }];
}

/** An address of this machine that nobody else comes from. */
function newPeer(): string {
  peers += 1;
  return `127.9.${peers >> 8}.${peers & 255}`;
}
let peers = 0;

test("the log names the real peer, whatever a request says of itself", async () => {
  const peerOf = new Map<string, string>();
  for (const door of doors()) {
    for (const headers of LIES) {
      const from = newPeer();
      const { status, headers: said } = await ask({
        ...{ door, from, path: "/api/ticks", method: "POST" },
        headers: { ...headers, origin: "https://evil.example" },
      });
      expect([door.name, headers, status]).toEqual([door.name, headers, 403]);
      peerOf.set(String(said["x-request-id"]), from);
    }
  }
  const { app } = behind();
  await expect.poll(() => refusedIn(app.output()).size).toBe(peerOf.size);
  expect(refusedIn(app.output())).toEqual(peerOf);
});

/** The addresses of the requests that were refused, by their ids. */
function refusedIn(output: string): ReadonlyMap<string, string> {
  const lines = output.split("\n").filter((line) => line.includes('"access.refused"'));
  return new Map(
    lines.map((line) => JSON.parse(line)).map(({ requestId, address }) => [requestId, address]),
  );
}

/** docs/security.md#how-often */
const SIGN_UPS = 10;

test("a throttle counts the real peer: no header gives a stranger more tries, or takes somebody else's", async () => {
  for (const door of doors()) {
    const from = newPeer();
    const tries = Array.from({ length: SIGN_UPS + 3 }, (_, index) => addressOf(index));
    const statuses: number[] = [];
    for (const address of tries) statuses.push(await signUp({ door, from, claims: address }));
    const isLetIn = statuses.map((status) => status !== 429);
    expect([door.name, isLetIn]).toEqual([door.name, tries.map((_, index) => index < SIGN_UPS)]);
    expect(await signUp({ door, from: newPeer(), claims: from })).not.toBe(429);
  }
});

async function signUp({
  door,
  from,
  claims,
}: Readonly<{ door: Door; from: string; claims: string }>): Promise<number> {
  const visitor = new Visitor({ door, from });
  const headers = { "x-forwarded-for": claims, "x-real-ip": claims, forwarded: `for="${claims}"` };
  const typed = { name: "Eve", email: `eve-${randomUUID()}@example.org`, password: PASSWORD };
  const { status } = await visitor.submit({
    ...{ page: "/sign-up", form: "Create account", typed, headers },
  });
  return status;
}

test("mails and answers lead to the configured host alone, whatever a request says of its own", async () => {
  const { app, mailServer } = behind();
  const asked = doors().flatMap((door) => LIES.map((headers) => ({ door, headers })));
  const emails: string[] = [];
  for (const { door, headers } of asked) {
    const { email } = await signedInLearner(app);
    const visitor = new Visitor({ door, from: newPeer() });
    const typed = { email };
    const page = "/forgot-password";
    const sent = await visitor.submit({ page, form: "Send reset link", typed, headers });
    const led = await ask({ door, path: "/today", headers });
    for (const answer of [sent, led]) {
      expect(JSON.stringify([answer.headers, answer.body])).not.toContain(EVIL_HOST);
    }
    emails.push(email);
  }
  for (const email of emails) {
    const mail = await mailTo({ mailServer, email });
    expect(linksIn(mail).length).toBeGreaterThan(0);
    for (const { origin } of linksIn(mail)) expect(origin).toBe(ORIGIN);
    expect(mail).not.toContain(EVIL_HOST);
  }
});

test("the app and its database listen on the loopback alone", () => {
  const { app } = behind();
  for (const port of [app.place.port, Number(new URL(app.databaseUrl()).port)]) {
    const { loopback, others } = openTo(port);
    expect(loopback).toBeGreaterThan(0);
    expect(others).toEqual([]);
  }
});

import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { withConnection } from "../database/connect.ts";
import { createDatabase, urlOfDatabase } from "../database/databases.ts";
import { type FaultyProxy, startFaultyProxy } from "./faulty-proxy.ts";
import { type SignedInLearner, sendTick, signedInLearner } from "./learner.ts";
import { type RunningApp, startApp } from "./running-app.ts";

let proxy: FaultyProxy;
let app: RunningApp;
let ownerUrl: string;
let learner: SignedInLearner;

beforeAll(async () => {
  const server = inject("serverUrl");
  const name = `trust_${randomBytes(4).toString("hex")}`;
  await createDatabase({ url: server, name });
  ownerUrl = urlOfDatabase({ url: server, name });
  proxy = await startFaultyProxy(ownerUrl);
  const AUTH_SECRET = "a secret that is long enough for a test";
  app = await startApp({
    env: { DATABASE_URL: proxy.url, MIGRATION_DATABASE_URL: ownerUrl, AUTH_SECRET },
  });
  learner = await signedInLearner(app);
});
afterAll(async () => {
  await app[Symbol.asyncDispose]();
  await proxy.close();
});

type Answered = Readonly<{ what: string; status: number; seconds: number; retryAfter: string }>;

/** A page, two of a learner, a tick and the question whether it is ready, all at once, `times` over. */
async function askAround(times = 1): Promise<readonly Answered[]> {
  const { cookie } = learner;
  const ask = (path: string, init: RequestInit = {}) => fetch(`${app.origin}${path}`, init);
  const ways: Readonly<Record<string, () => Promise<Response>>> = {
    page: () => ask("/paths/backend", { headers: { cookie } }),
    "learner's page": () => ask("/today", { headers: { cookie } }),
    settings: () => ask("/settings", { headers: { cookie } }),
    tick: () => sendTick({ app, learner, milestone: "fnd-git", done: true }),
    readiness: () => ask("/api/ready"),
  };
  const asked = Array.from({ length: times }, () => Object.entries(ways)).flat();
  return await Promise.all(
    asked.map(async ([what, way]) => {
      const startedAt = performance.now();
      const { status, headers } = await way();
      const seconds = (performance.now() - startedAt) / 1000;
      return { what, status, seconds, retryAfter: headers.get("retry-after") ?? "" };
    }),
  );
}

function expectTrouble(answers: readonly Answered[]): void {
  expect(answers.filter(({ status }) => status !== 503)).toEqual([]);
  expect(answers.filter(({ seconds }) => seconds > 5)).toEqual([]);
  const asked = answers.filter(({ what }) => what !== "readiness");
  expect(asked.filter(({ retryAfter }) => retryAfter === "")).toEqual([]);
}

/** Asks until everything is answered again, for at most five seconds. */
async function expectRecovery(): Promise<void> {
  const startedAt = performance.now();
  let answers = await askAround();
  while (answers.some(({ status }) => status !== 200)) {
    expect((performance.now() - startedAt) / 1000).toBeLessThan(5);
    answers = await askAround();
  }
}

test("all is answered before there is trouble", async () => {
  expect((await askAround()).filter(({ status }) => status !== 200)).toEqual([]);
});

test.each(["silent", "refusing", "cutting"] as const)(
  "while the database is %s, everything is answered with 503 within five seconds, and served soon after",
  async (fault) => {
    proxy.fail(fault);
    expectTrouble(await askAround(6));
    const health = await fetch(`${app.origin}/api/health`);
    expect(health.status).toBe(200);
    proxy.fail("none");
    await expectRecovery();
  },
);

test("while its tables are locked, everything that needs them is answered with 503 within five seconds", async () => {
  await withConnection(ownerUrl, async (client) => {
    await client.query(
      'BEGIN; LOCK TABLE "User", "Session", "Roadmap", "Path" IN ACCESS EXCLUSIVE MODE',
    );
    const answers = await askAround(6);
    expectTrouble(answers.filter(({ what }) => what !== "readiness"));
    await client.query("ROLLBACK");
  });
  await expectRecovery();
});

test("a person reads what is the matter, with a way to try again", async () => {
  proxy.fail("refusing");
  const response = await fetch(`${app.origin}/paths/backend?x="><b>`, {
    headers: { accept: "text/html", cookie: learner.cookie },
  });
  const page = await response.text();
  expect(response.headers.get("content-security-policy")).toContain("style-src 'sha256-");
  expect(page).toContain("Everything you saved is safe");
  expect(page).toMatch(/<a href="\/paths\/backend\?x=[^"]*">Try again<\/a>/);
  expect(page).not.toContain("<b>");
  proxy.fail("none");
  await expectRecovery();
});

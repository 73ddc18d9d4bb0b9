import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { withConnection } from "../database/connect.ts";
import { createDatabase, urlOfDatabase } from "../database/databases.ts";
import { type FaultyProxy, startFaultyProxy } from "./faulty-proxy.ts";
import { type SignedInLearner, sendTick, signedInLearner } from "./learner.ts";
import { longest, rounds } from "./rounds.ts";
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

/** Whoever asks is answered by then, whatever the database does. */
const LONGEST_S = longest({ bar: 5, fault: 15 });

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
  expect(answers.filter(({ seconds }) => seconds > LONGEST_S)).toEqual([]);
  const asked = answers.filter(({ what }) => what !== "readiness");
  expect(asked.filter(({ retryAfter }) => retryAfter === "")).toEqual([]);
}

/** Asks until everything is answered again, for at most five seconds. */
async function expectRecovery(): Promise<void> {
  const startedAt = performance.now();
  let answers = await askAround();
  while (answers.some(({ status }) => status !== 200)) {
    expect((performance.now() - startedAt) / 1000).toBeLessThan(longest({ bar: 5, fault: 30 }));
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

test("while every connection is held, whoever asks is answered with 503 within three seconds", async () => {
  await withSlowReadiness("30 seconds", async () => {
    const held = holdConnections();
    await expect.poll(countHeld).toBe(CONNECTIONS);
    const answers = await askAround(4);
    expect(answers.filter(({ what, status }) => what !== "readiness" && status !== 503)).toEqual(
      [],
    );
    expect(answers.filter(({ seconds }) => seconds > longest({ bar: 3, fault: 10 }))).toEqual([]);
    expect((await fetch(`${app.origin}/api/health`)).status).toBe(200);
    expect((await Promise.all(held)).filter(({ status }) => status !== 503)).toEqual([]);
  });
  await expectRecovery();
});

test("however often all connections were held, none is lost", async () => {
  await withSlowReadiness("0.2 seconds", async () => {
    for (let round = 0; round < rounds({ short: 10, long: 1_000 }); round += 1) {
      const held = holdConnections();
      const answers = await askAround();
      expect(answers.filter(({ status }) => status !== 200 && status !== 503)).toEqual([]);
      await Promise.all(held);
    }
  });
  await expectRecovery();
  expect((await backends()).length).toBeLessThanOrEqual(CONNECTIONS);
});

test("while the processes behind its connections stand still, nobody waits for longer than five seconds, and all is well soon after", async () => {
  const stopped = await backends();
  expect(stopped.length).toBeGreaterThan(0);
  for (const pid of stopped) process.kill(pid, "SIGSTOP");
  const until = performance.now() + rounds({ short: 8_000, long: 30_000 });
  while (performance.now() < until) {
    const answers = await askAround(2);
    expect(answers.filter(({ status }) => status !== 200 && status !== 503)).toEqual([]);
    expect(answers.filter(({ seconds }) => seconds > LONGEST_S)).toEqual([]);
  }
  for (const pid of stopped) process.kill(pid, "SIGCONT");
  await expectRecovery();
});

/** As many as the app opens at once. */
const CONNECTIONS = 10;

/** Lets the one function that readiness asks take its time, until `work` is done. */
async function withSlowReadiness(sleep: string, work: () => Promise<void>): Promise<void> {
  await withConnection(ownerUrl, async (client) => {
    const { rows } = await client.query<{ definition: string }>(
      "SELECT pg_get_functiondef('applied_migrations'::regproc) AS definition",
    );
    const definition = rows[0]?.definition ?? "";
    const slow = definition.replace(
      /AS \$function\$.*\$function\$/s,
      `AS $function$ SELECT 0 FROM pg_sleep_for('${sleep}') $function$`,
    );
    expect(slow).not.toBe(definition);
    await client.query(slow);
    try {
      await work();
    } finally {
      await client.query(definition);
    }
  });
}

/** Asks whether the app is ready, once for each of its connections and a little more. */
function holdConnections(): readonly Promise<Response>[] {
  return Array.from({ length: CONNECTIONS + 2 }, () => fetch(`${app.origin}/api/ready`));
}

/** How many of the app's connections are busy with the question of readiness. */
async function countHeld(): Promise<number> {
  return await withConnection(ownerUrl, async (client) => {
    const { rows } = await client.query<{ held: number }>(
      `SELECT count(*)::int AS held FROM pg_stat_activity WHERE datname = current_database()
        AND application_name = 'waymark' AND state = 'active' AND query LIKE '%applied_migrations%'`,
    );
    return rows[0]?.held ?? 0;
  });
}

/** The processes of PostgreSQL that serve the app. */
async function backends(): Promise<readonly number[]> {
  return await withConnection(ownerUrl, async (client) => {
    const { rows } = await client.query<{ pid: number }>(
      "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'waymark'",
    );
    return rows.map(({ pid }) => pid);
  });
}

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

import { randomBytes } from "node:crypto";
import { chmodSync, globSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { withConnection } from "../database/connect.ts";
import { createDatabase, urlOfDatabase } from "../database/databases.ts";
import { PASSWORD, sendTick, signedInLearner } from "./learner.ts";
import { type RunningApp, startApp } from "./running-app.ts";
import { newVisitor } from "./visitor.ts";

const [LIBRARY = ""] = globSync("/usr/lib/*/faketime/libfaketime.so.1");
const MINUTES = 10;

/** Starts the app on a machine whose clock can be turned. */
async function startTurned(minutes: number) {
  const folder = mkdtempSync(join(tmpdir(), "waymark-clock-"));
  // Whom the server runs as reads it.
  chmodSync(folder, 0o755);
  const clock = join(folder, "clock");
  const turn = (to: number) => writeFileSync(clock, `${to < 0 ? "-" : "+"}${Math.abs(to)}m\n`);
  turn(minutes);
  const onServer = { url: inject("serverUrl"), name: `trust_${randomBytes(4).toString("hex")}` };
  await createDatabase(onServer);
  const app = await startApp({
    env: {
      DATABASE_URL: urlOfDatabase(onServer),
      AUTH_SECRET: "a secret that is long enough for a test",
      TRUSTED_PROXIES: "127.0.0.1, ::1",
      LD_PRELOAD: LIBRARY,
      FAKETIME_TIMESTAMP_FILE: clock,
      FAKETIME_NO_CACHE: "1",
      // What waits for so many seconds waits for as long as ever: only the clock on the wall is turned.
      FAKETIME_DONT_FAKE_MONOTONIC: "1",
    },
  });
  return { app, turn, forget: () => rmSync(folder, { recursive: true }) };
}

// Debian's faketime stands between the process and the clock of the system; without it there is no clock to turn.
test.runIf(LIBRARY).each([MINUTES, -MINUTES])(
  "on a machine whose clock is off by %s minutes, a session lives and ends by the clock of the database",
  async (minutes) => {
    const { app, forget } = await startTurned(minutes);
    expect(await minutesAhead(app)).toBeCloseTo(minutes);
    expect(app.output()).toContain("the database has another time");
    const statusAfter = async (age: string) => {
      const learner = await signedInLearner(app);
      await withConnection(app.databaseUrl(), (client) =>
        client.query(
          `UPDATE "Session" SET "createdAt" = now() - $2::interval, "lastSeenAt" = now() WHERE "userId" = $1`,
          [learner.userId, age],
        ),
      );
      return (await sendTick({ app, learner, milestone: "fnd-git", done: true })).status;
    };
    expect(await statusAfter("29 days 23 hours 58 minutes")).toBe(200);
    expect(await statusAfter("30 days 1 minute")).toBe(401);
    expect(await app.stop()).toBe(0);
    forget();
  },
);

test.runIf(LIBRARY)(
  "when the clock of a running server jumps, sessions, sign-ins and throttles hold",
  async () => {
    const { app, turn, forget } = await startTurned(0);
    const tried = await signedInLearner(app);
    for (let count = 0; count < 10; count += 1) {
      await signIn({ app, email: tried.email, password: "wrong" });
    }
    const cookies = [(await signedInLearner(app)).cookie];
    for (const minutes of [0, MINUTES, -MINUTES, 0]) {
      turn(minutes);
      // An answer is dated to the second.
      await expect.poll(() => minutesAhead(app), { timeout: 20_000 }).toBeCloseTo(minutes);
      const learner = await signedInLearner(app);
      const { status, cookie } = await signIn({ app, email: learner.email });
      expect(status).toBe(200);
      cookies.push(learner.cookie, cookie);
      // Too often within a quarter of an hour is too often, wherever the clock stands in it.
      expect((await signIn({ app, email: tried.email })).status).toBe(429);
      for (const each of cookies) {
        const tick = { app, learner: { ...learner, cookie: each }, milestone: "fnd-git" };
        expect((await sendTick({ ...tick, done: true })).status).toBe(200);
      }
    }
    expect(
      app
        .output()
        .split("\n")
        .filter((line) => line.includes('"level":50')),
    ).toEqual([]);
    expect(await app.stop()).toBe(0);
    forget();
  },
);

type SignIn = Readonly<{ app: RunningApp; email: string; password?: string }>;

/** Signs in by the form of the page, and returns how that was answered and the cookies that came of it. */
async function signIn({ app, email, password = PASSWORD }: SignIn) {
  const visitor = newVisitor({ port: app.place.port });
  const typed = { email, password };
  const { status } = await visitor.press({ page: "/sign-in", button: "Sign in", typed });
  return { status, cookie: visitor.cookie() };
}

/** How many minutes the clock of the server is ahead of ours, as it dates its answers. */
async function minutesAhead({ origin }: RunningApp): Promise<number> {
  const { headers } = await fetch(`${origin}/api/health`);
  return Math.round((Date.parse(headers.get("date") ?? "") - Date.now()) / 60_000);
}

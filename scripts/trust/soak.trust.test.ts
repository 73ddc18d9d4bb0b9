import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { startMailServer } from "#lib/worker/mail-server-example";
import { withConnection } from "../database/connect.ts";
import { freePort } from "../free-port.ts";
import { measured, rounds } from "./rounds.ts";
import { type RunningApp, startApp } from "./running-app.ts";
import { slopeOf } from "./slope.ts";
import { askedOn, collectGarbage } from "./soak/collect-garbage.ts";
import { trafficOf } from "./soak/traffic.ts";

const MINUTE_MS = 60_000;
const LASTS_MS = rounds({ short: 5, long: 30 }) * MINUTE_MS;
/** What is compiled, cached and pooled is so by then. */
const WARM_UP_SHARE = 0.4;
const LOOK_EVERY_MS = 10_000;
const LANES = 4;
/**
 * By how many megabytes an hour resident memory may grow, looked at after a collection of garbage, at its lowest of each tenth
 * of the time. In five minutes only a leak with every request stands out from what still warms up; `--long` holds the bar.
 */
const STEEPEST = rounds({ short: 600, long: 5 });
const TENTHS = 10;
/** How many more file descriptors or connections there may be at the end than after warming up: what traffic itself needs. */
const TIDE = 15;

type Look = Readonly<{ hours: number; megabytes: number; files: number; connections: number }>;

test("under mixed traffic, memory, files and connections stay as they are, and nothing fails", async () => {
  const mailServer = await startMailServer();
  const port = await freePort();
  await using app = await startApp({
    env: { SMTP_URL: mailServer.url, TRUSTED_PROXIES: "127.0.0.1, ::1", ...askedOn(port) },
  });
  const pid = Number(execFileSync("pgrep", ["-P", String(app.starter.pid)]));
  const traffic = trafficOf({ app, mailServer });
  const startedAt = performance.now();
  const isOver = () => performance.now() - startedAt > LASTS_MS;
  const lane = async () => {
    while (!isOver()) {
      await traffic.next();
      await pause(20);
    }
  };
  const looks: Look[] = [];
  const watch = async () => {
    while (!isOver()) {
      await collectGarbage({ pid, port });
      looks.push(await lookAt({ app, pid, since: startedAt }));
      await pause(LOOK_EVERY_MS);
    }
  };
  await Promise.all([watch(), ...Array.from({ length: LANES }, lane)]);
  const warm = looks.slice(Math.floor(looks.length * WARM_UP_SHARE));
  const slope = slopeOf(lowest(warm).map(({ hours, megabytes }) => [hours, megabytes]));
  const [first, last] = [warm[0], warm.at(-1)];
  measured(
    `${traffic.done()} things done in ${LASTS_MS / MINUTE_MS} minutes; memory ${looks[0]?.megabytes.toFixed(0)} MB at the start, ${first?.megabytes.toFixed(0)} MB when warm, ${last?.megabytes.toFixed(0)} MB at the end, ${slope.toFixed(0)} MB an hour; files ${first?.files} to ${last?.files}; connections ${first?.connections} to ${last?.connections}`,
  );
  expect(traffic.faults()).toEqual([]);
  expect(slope).toBeLessThan(STEEPEST);
  expect(tideOf(warm.map(({ files }) => files))).toBeLessThan(TIDE);
  expect(tideOf(warm.map(({ connections }) => connections))).toBeLessThan(TIDE);
  expect(
    app
      .output()
      .split("\n")
      .filter((line) => /"level":[56]0|ended by itself/.test(line)),
  ).toEqual([]);
  expect(await app.stop()).toBe(0);
  await mailServer.stop();
});

/** What of the server's process and its database can be seen from outside. */
async function lookAt({
  app,
  pid,
  since,
}: Readonly<{ app: RunningApp; pid: number; since: number }>): Promise<Look> {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const { rows } = await withConnection(app.databaseUrl(), (client) =>
    client.query<{ count: number }>(
      "SELECT count(*)::int AS count FROM pg_stat_activity WHERE usename = 'waymark_app'",
    ),
  );
  return {
    hours: (performance.now() - since) / 3_600_000,
    megabytes: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1_024,
    files: readdirSync(`/proc/${pid}/fd`).length,
    connections: rows[0]?.count ?? 0,
  };
}

/** The look with the least memory of each tenth of them. */
function lowest(looks: readonly Look[]): readonly Look[] {
  const size = Math.ceil(looks.length / TENTHS);
  const tenths = Array.from({ length: TENTHS }, (_, tenth) =>
    looks.slice(tenth * size, (tenth + 1) * size),
  );
  return tenths.flatMap((some) =>
    some.toSorted((one, other) => one.megabytes - other.megabytes).slice(0, 1),
  );
}

/** How far the end stands above the beginning, each at its highest. */
function tideOf(counts: readonly number[]): number {
  const third = Math.ceil(counts.length / 3);
  return Math.max(...counts.slice(-third)) - Math.max(...counts.slice(0, third));
}

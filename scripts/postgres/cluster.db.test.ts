import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withConnection } from "../database/connect.ts";
import { acquireCluster } from "./cluster.ts";
import { setAsideOtherMajor } from "./other-major.ts";
import { recordedPostmaster, runningPostmaster } from "./postmaster.ts";

let folder: string;
const dataDir = () => join(folder, "postgres");
const acquire = () => acquireCluster({ folder, durable: false });
const ask = async (url: string) =>
  withConnection(url, async (client) => (await client.query("SELECT 1 AS one")).rows);

// One cluster serves all: each test begins and ends with its server stopped.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "waymark-test-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the last one who lets go stops the server", async () => {
  const first = await acquire();
  const second = await acquire();
  expect(second.url("postgres")).toBe(first.url("postgres"));
  await first.release();
  expect(await ask(second.url("postgres"))).toEqual([{ one: 1 }]);
  await second.release();
  expect(runningPostmaster(dataDir())).toBeUndefined();
});

test("several who come at once share one server", async () => {
  const clusters = await Promise.all([acquire(), acquire(), acquire()]);
  expect(new Set(clusters.map((cluster) => cluster.url("postgres"))).size).toBe(1);
  await Promise.all(clusters.map((cluster) => cluster.release()));
  expect(runningPostmaster(dataDir())).toBeUndefined();
});

test("a server that was left behind is adopted, and stopped in the end", async () => {
  const left = await acquire();
  // As after a kill -9 of the app: the server runs, and no holder is alive.
  rmSync(join(folder, "holders"), { recursive: true });
  const adopted = await acquire();
  expect(adopted.url("postgres")).toBe(left.url("postgres"));
  await adopted.release();
  expect(runningPostmaster(dataDir())).toBeUndefined();
});

test("after a crash of the server it starts again, on the port that it had", async () => {
  const cluster = await acquire();
  process.kill(recordedPostmaster(dataDir())?.pid ?? 0, "SIGKILL");
  const again = await acquire();
  expect(again.url("postgres")).toBe(cluster.url("postgres"));
  expect(await ask(again.url("postgres"))).toEqual([{ one: 1 }]);
  await cluster.release();
  await again.release();
});

test("a record of a server whose number another process has is no server", async () => {
  const cluster = await acquire();
  const record = readFileSync(join(dataDir(), "postmaster.pid"), "utf8");
  await cluster.release();
  const [, ...rest] = record.split("\n");
  writeFileSync(join(dataDir(), "postmaster.pid"), [process.pid, ...rest].join("\n"));
  const again = await acquire();
  expect(await ask(again.url("postgres"))).toEqual([{ one: 1 }]);
  await again.release();
});

test("data of another major version are refused, and left alone", async () => {
  const versionFile = join(dataDir(), "PG_VERSION");
  const version = readFileSync(versionFile, "utf8");
  writeFileSync(versionFile, "17\n");
  await expect(acquire()).rejects.toThrow("was written by PostgreSQL 17");
  expect(existsSync(join(folder, "lock"))).toBe(false);
  mkdirSync(join(folder, "backups"));
  writeFileSync(join(folder, "backups", "2026-11-21T0330Z.backup"), "");
  await expect(acquire()).rejects.toThrow("2026-11-21T0330Z.backup");
  writeFileSync(versionFile, version);
});

test("data of another major version are put aside for a restore, and back where it fails", async () => {
  const versionFile = join(dataDir(), "PG_VERSION");
  const version = readFileSync(versionFile, "utf8");
  expect(setAsideOtherMajor({ folder, say: () => {} })).toBeUndefined();
  writeFileSync(versionFile, "17\n");
  const putBack = setAsideOtherMajor({ folder, say: () => {} });
  const fresh = await acquire();
  await fresh.release();
  putBack?.();
  expect(readFileSync(versionFile, "utf8")).toBe("17\n");
  expect(existsSync(join(folder, "postgres-17"))).toBe(false);
  writeFileSync(versionFile, version);
});

test("the password is for its owner's eyes, and asked for", async () => {
  const cluster = await acquire();
  expect(statSync(join(folder, "secrets")).mode & 0o777).toBe(0o700);
  expect(statSync(join(folder, "secrets", "postgres-password")).mode & 0o777).toBe(0o600);
  const wrong = new URL(cluster.url("postgres"));
  wrong.password = "guessed";
  await expect(ask(wrong.href)).rejects.toThrow("password authentication failed");
  await cluster.release();
});

test("what a killed start left unfinished is not taken for a database", async () => {
  const left = join(folder, "postgres.unfinished-1");
  rmSync(dataDir(), { recursive: true });
  mkdirSync(left);
  const again = await acquire();
  expect(existsSync(left)).toBe(false);
  await again.release();
});

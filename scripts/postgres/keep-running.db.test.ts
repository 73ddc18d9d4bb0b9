import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withConnection } from "../database/connect.ts";
import { acquireCluster, type Cluster } from "./cluster.ts";
import { recordedPostmaster } from "./postmaster.ts";

let folder: string;
let cluster: Cluster;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "waymark-test-"));
  cluster = await acquireCluster({ folder, durable: false });
});
afterAll(async () => {
  await cluster.release();
  rmSync(folder, { recursive: true, force: true });
});

test("a server that was killed runs again, at the same address, and is left alone once that is asked", async () => {
  const stop = new AbortController();
  const said: string[] = [];
  const again = Promise.withResolvers<void>();
  const say = (line: string) => {
    said.push(line);
    if (line === "PostgreSQL runs again.") again.resolve();
  };
  const watching = cluster.keepRunning({ say, stop: stop.signal });
  process.kill(recordedPostmaster(join(folder, "postgres"))?.pid ?? 0, "SIGKILL");
  await again.promise;
  await withConnection(cluster.url("postgres"), (client) => client.query("SELECT 1"));
  stop.abort();
  await watching;
  expect(said).toEqual([
    "PostgreSQL has ended by itself: starting it again …",
    "PostgreSQL runs again.",
  ]);
});

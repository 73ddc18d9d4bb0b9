import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { takeBackup } from "../backup/take-backup.ts";
import { withConnection } from "../database/connect.ts";
import { applyMigrations } from "../migrations/apply.ts";
import { acquireCluster } from "../postgres/cluster.ts";

/** A disk of our own, which only root can make. */
let disk: string;
beforeEach(() => {
  disk = mkdtempSync(join(tmpdir(), "waymark-disk-"));
});
afterEach(() => {
  execFileSync("umount", [disk]);
  rmdirSync(disk);
});

const mount = (size: string) =>
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size},mode=0755`, "tmpfs", disk]);

test("on a full disk the database refuses what is written, goes on reading, and keeps nothing half", async () => {
  mount("220m");
  const cluster = await acquireCluster({ folder: disk });
  try {
    const url = cluster.url("postgres");
    await applyMigrations({ databaseUrl: url });
    const write = (text: string) =>
      withConnection(url, (client) =>
        client.query(
          `INSERT INTO "Source" (id, name, about)
           SELECT $1 || n, $1, string_agg(md5(random()::text), '')
             FROM generate_series(1, 40) n, generate_series(1, 40000) GROUP BY n`,
          [text],
        ),
      );
    const count = () =>
      withConnection(url, async (client) => {
        const { rows } = await client.query('SELECT count(*)::int AS rows FROM "Source"');
        return rows[0]?.rows;
      });
    const filler = join(disk, "filler");
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - 8_000_000)));
    await expect(write("full")).rejects.toThrow(/No space left|could not (extend|write)/);
    expect(await count()).toBe(0);
    rmSync(filler);
    await write("room");
    expect(await count()).toBe(40);
  } finally {
    await cluster.release();
  }
});

test("a backup onto a full disk is refused in a sentence, and leaves nothing there", async () => {
  mount("100k");
  const home = mkdtempSync(join(tmpdir(), "waymark-test-"));
  const cluster = await acquireCluster({ folder: home, durable: false });
  try {
    const databaseUrl = cluster.url("postgres");
    await applyMigrations({ databaseUrl });
    await withConnection(databaseUrl, (client) =>
      client.query(
        `INSERT INTO "Source" (id, name, about)
         SELECT n::text, n::text, md5(random()::text) || md5(random()::text)
           FROM generate_series(1, 20000) n`,
      ),
    );
    const path = join(disk, "a.backup");
    const taken = takeBackup({ databaseUrl, path, now: new Date(), say: () => {} });
    await expect(taken).rejects.toThrow(`The disk is full: nothing was written to ${path}.`);
    expect(readdirSync(disk)).toEqual([]);
  } finally {
    await cluster.release();
    rmSync(home, { recursive: true });
  }
});

import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { database } from "#lib/data/client";
import { seed } from "./seed.ts";

/** Longer than a request waits for a lock. */
const HELD_MS = 3_000;

test("publishing waits for another instance that publishes, longer than any request would wait", async () => {
  const other = await database().pool.connect();
  await other.query("BEGIN; SELECT pg_advisory_xact_lock(72707370)");
  const said: string[] = [];
  const seeding = seed({
    databaseUrl: process.env.DATABASE_URL ?? "",
    folder: join(import.meta.dirname, "..", "e2e", "roadmaps"),
    say: (line) => said.push(line),
  });
  await pause(HELD_MS);
  await other.query("ROLLBACK");
  other.release();
  await seeding;
  expect(said[0]).toBe("Published fundamentals, version 1.");
});

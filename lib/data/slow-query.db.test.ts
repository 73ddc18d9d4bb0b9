import { afterEach, expect, test, vi } from "vitest";
import { openDatabase } from "#lib/data/client";
import { SLOW_QUERY_MS } from "#lib/data/slow-query";
import { log } from "#lib/log";

const SLEEP = {
  text: "SELECT pg_sleep($1),\n  $2::text",
  values: [(2 * SLOW_QUERY_MS) / 1_000, "a secret"],
};

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

async function linesAbout(query: typeof SLEEP) {
  const warn = vi.spyOn(log(), "warn");
  const { pool } = openDatabase(process.env.DATABASE_URL ?? "");
  await pool.query(query);
  await pool.end();
  return warn.mock.calls;
}

test("in development the log names a statement that takes long, without the values of its parameters", async () => {
  vi.stubEnv("NODE_ENV", "development");
  const [said, message] = (await linesAbout(SLEEP))[0] ?? [];
  expect(message).toBe("slow query");
  expect(said).toEqual({ ms: expect.any(Number), statement: "SELECT pg_sleep($1), $2::text" });
});

test("in production the log names no statement, however long it takes", async () => {
  vi.stubEnv("NODE_ENV", "production");
  expect(await linesAbout(SLEEP)).toEqual([]);
});

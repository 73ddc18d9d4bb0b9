import "server-only";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { database } from "#lib/data/client";

/** Longer than this, and the database counts as not answering. */
const PATIENCE_MS = 1_500;

/** Returns whether the database answers and holds every migration of this build. Never throws, never waits past two seconds. */
export async function isReady(): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS);
  });
  // Not ready is an answer here, whatever the reason; the pool logs the lost connection.
  const asked = areMigrationsApplied().catch(() => false);
  try {
    return await Promise.race([asked, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

async function areMigrationsApplied(): Promise<boolean> {
  const entries = await readdir(join(process.cwd(), "prisma/migrations"), { withFileTypes: true });
  const expected = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const { rows } = await database().pool.query<{ applied: number }>(
    "SELECT applied_migrations($1) AS applied",
    [expected],
  );
  return rows[0]?.applied === expected.length;
}

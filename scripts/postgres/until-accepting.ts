import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { Refusal } from "../refusal.ts";

const PATIENCE_MS = 60_000;
/** PostgreSQL's `cannot_connect_now`: it starts up, or recovers after a crash. */
const NOT_YET = "57P03";

/** Waits while an adopted server is still starting or recovering. */
export async function untilAccepting(url: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
    try {
      await client.connect();
      return;
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      const isRefusedForGood = code === "28P01" || Date.now() > deadline;
      if (isRefusedForGood || (code !== NOT_YET && code !== "ECONNREFUSED")) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new Refusal(
          `The embedded PostgreSQL is running, but refuses Waymark's connection: ${reason}.`,
        );
      }
      await sleep(100);
    } finally {
      await client.end().catch(() => {});
    }
  }
}

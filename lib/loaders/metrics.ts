import "server-only";
import { createHash, timingSafeEqual } from "node:crypto";
import { config } from "#lib/config";
import { getFigures } from "#lib/data/admin/figures";
import { database } from "#lib/data/client";
import { isReady } from "#lib/data/readiness";
import { type Measured, readMetrics } from "#lib/metrics";

/** Returns what Prometheus reads, for whoever shows the token of the configuration; null for everybody else. */
export async function loadMetrics({
  authorization,
  now,
}: Readonly<{ authorization: string | null; now: Date }>): Promise<string | null> {
  const { metricsToken } = config();
  if (metricsToken === undefined || !isSame(authorization ?? "", `Bearer ${metricsToken}`)) {
    return null;
  }
  return readMetrics(await measure(now));
}

async function measure(now: Date): Promise<Measured> {
  const ready = await isReady();
  // Where the database does not answer, what it would say is left out: the rest is what one looks for then.
  const figures = ready ? await getFigures(now).catch(() => null) : null;
  const { pool } = database();
  const age = figures?.lastBackupAt
    ? (now.getTime() - figures.lastBackupAt.getTime()) / 1000
    : null;
  const line = (help: string, value: number | null | undefined) => ({ help, value: value ?? null });
  return {
    waymark_ready: line("1 when the database answers and is up to date.", ready ? 1 : 0),
    waymark_database_connections: line("Connections to the database.", pool.totalCount),
    waymark_database_waiting: line("Requests that wait for a connection.", pool.waitingCount),
    waymark_accounts: line("Accounts.", figures?.accounts),
    waymark_learners_active_week: line("Learners active in 7 days.", figures?.activeInWeek),
    waymark_database_bytes: line("The size of the database.", figures?.databaseBytes),
    waymark_last_backup_age_seconds: line("Seconds since the newest backup.", age),
  };
}

/** Compares in the same time, whatever differs. */
function isSame(one: string, other: string): boolean {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(one), hash(other));
}

import "server-only";
import { createHash, timingSafeEqual } from "node:crypto";
import { config } from "#lib/config";
import { getFigures } from "#lib/data/admin/figures";
import { database } from "#lib/data/client";
import { isReady } from "#lib/data/readiness";
import { type Measured, readMetrics } from "#lib/metrics";
import { METRIC_HELP, type Metric } from "#lib/wording/metrics";

/** Returns what Prometheus reads, for whoever shows the token of the configuration; null for everybody else. */
export async function loadMetrics({
  authorization,
  now,
}: Readonly<{ authorization: string | null; now: Date }>): Promise<string | null> {
  const { metricsToken } = config();
  const shown = authorization?.match(/^Bearer (.+)$/)?.[1] ?? "";
  if (metricsToken === undefined || !isSame(shown, metricsToken)) return null;
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
  const values: Readonly<Partial<Record<Metric, number | null | undefined>>> = {
    waymark_ready: ready ? 1 : 0,
    waymark_database_connections: pool.totalCount,
    waymark_database_waiting: pool.waitingCount,
    waymark_accounts: figures?.accounts,
    waymark_learners_active_week: figures?.activeInWeek,
    waymark_database_bytes: figures?.databaseBytes,
    waymark_last_backup_age_seconds: age,
  };
  return Object.entries(values).map(([name, value]) => ({
    name,
    help: helpOf(name),
    value: value ?? null,
  }));
}

function helpOf(name: string): string {
  return Object.entries(METRIC_HELP).find(([metric]) => metric === name)?.[1] ?? name;
}

/** Compares in the same time, whatever differs. */
function isSame(one: string, other: string): boolean {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(one), hash(other));
}

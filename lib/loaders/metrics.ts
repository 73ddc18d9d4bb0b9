import "server-only";
import { createHash, timingSafeEqual } from "node:crypto";
import { config } from "#lib/config";
import { getInstanceState } from "#lib/data/admin/state";
import { database } from "#lib/data/client";
import { getQueueLengths } from "#lib/data/queue-lengths";
import { isReady } from "#lib/data/readiness";
import type { InstanceCounts, InstanceState } from "#lib/domain/admin";
import { loadCounts } from "#lib/loaders/instance-counts";
import { type Measured, readMetrics } from "#lib/metrics";
import { oncePerProcess } from "#lib/once-per-process";
import { countResting } from "#lib/outside/circuit";
import { pushCounts } from "#lib/push/counts";
import { METRIC_HELP, type Metric } from "#lib/wording/metrics";

const KEPT_MS = 600_000;

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
  const counts = ready ? await countsAround(now) : undefined;
  const state = ready ? await stateAround(now) : undefined;
  const queues = ready ? await getQueueLengths().catch(() => undefined) : undefined;
  // Counted by the process that sends them: where another does, none is known here.
  const pushes = config().worker === "inside" ? pushCounts() : undefined;
  const { pool } = database();
  const age = state?.lastBackupAt ? (now.getTime() - state.lastBackupAt.getTime()) / 1000 : null;
  const values: Readonly<Partial<Record<Metric, number | null | undefined>>> = {
    waymark_ready: ready ? 1 : 0,
    waymark_database_connections: pool.totalCount,
    waymark_database_waiting: pool.waitingCount,
    waymark_accounts: counts?.accounts,
    waymark_learners_active_week: counts?.activeInWeek,
    waymark_database_bytes: state?.databaseBytes,
    waymark_mail_waiting: queues?.mail.count,
    waymark_mail_oldest_seconds: queues?.mail.oldestSeconds,
    waymark_mail_retrying: queues?.mail.tried,
    waymark_mail_failed: queues?.failedMails,
    waymark_push_waiting: queues?.push.count,
    waymark_push_oldest_seconds: queues?.push.oldestSeconds,
    waymark_push_sent: pushes?.sent,
    waymark_push_failed: pushes?.failed,
    waymark_push_services_left_alone: pushes && countResting(now),
    waymark_last_backup_age_seconds: age,
  };
  return Object.entries(values).map(([name, value]) => ({
    name,
    help: helpOf(name),
    value: value ?? null,
  }));
}

/** Prometheus asks each instance several times a minute: once in ten minutes is enough. What is older than twice that is left out. */
async function countsAround(now: Date): Promise<InstanceCounts | undefined> {
  const counted = await loadCounts({ now, keptMs: KEPT_MS });
  const age = now.getTime() - (counted?.at.getTime() ?? Number.NEGATIVE_INFINITY);
  return age < 2 * KEPT_MS ? counted?.counts : undefined;
}

function stateAround(now: Date): Promise<InstanceState | null> {
  const version = String(Math.floor(now.getTime() / KEPT_MS));
  // What could not be read is not kept.
  const read = () => getInstanceState().catch(() => null);
  return oncePerProcess({ name: "instance-state", version, read });
}

function helpOf(name: string): string {
  return Object.entries(METRIC_HELP).find(([metric]) => metric === name)?.[1] ?? name;
}

/** Compares in the same time, whatever differs. */
function isSame(one: string, other: string): boolean {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(one), hash(other));
}

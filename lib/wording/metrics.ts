import { COUNT_LIMITS } from "#lib/domain/admin";
import { formatNumber } from "./numbers.ts";

/** What each measure is, as Prometheus shows it to the person who runs the instance. */
export const METRIC_HELP = {
  http_request_duration_seconds: "Seconds from a request to the end of its response.",
  waymark_ready: "1 when the database answers and is up to date, else 0.",
  waymark_database_connections: "Connections to the database.",
  waymark_database_waiting: "Requests that are waiting for a connection to the database.",
  waymark_accounts: `Accounts; above ${formatNumber(COUNT_LIMITS.counted)}, an estimate.`,
  waymark_learners_active_week: `Learners who did something in the last 7 days; above ${formatNumber(COUNT_LIMITS.asked)} accounts, an estimate.`,
  waymark_database_bytes: "The size of the database, in bytes.",
  waymark_mail_waiting: "Emails that wait to be sent; 100,000 stands for more, too.",
  waymark_mail_oldest_seconds:
    "Seconds since the oldest could have been sent that nobody has tried.",
  waymark_mail_retrying: "Those of them that were tried without success.",
  waymark_mail_failed: "Emails that were given up in the last two weeks.",
  waymark_push_waiting: "Notifications that wait to be sent; 100,000 stands for more, too.",
  waymark_push_oldest_seconds:
    "Seconds since the oldest could have been sent that nobody has tried.",
  waymark_push_sent: "Notifications that push services took from this process.",
  waymark_push_failed: "Tries of this process to send a notification that failed.",
  waymark_push_services_left_alone:
    "Push services that failed five times in a row and that this process leaves alone for now.",
  waymark_last_backup_age_seconds: "Seconds since the newest backup.",
} as const;

export type Metric = keyof typeof METRIC_HELP;

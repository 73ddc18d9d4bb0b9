/** What each measure is, as Prometheus shows it to the person who runs the instance. */
export const METRIC_HELP = {
  http_request_duration_seconds: "Seconds from a request to the end of its response.",
  waymark_ready: "1 when the database answers and is up to date, else 0.",
  waymark_database_connections: "Connections to the database.",
  waymark_database_waiting: "Requests that are waiting for a connection to the database.",
  waymark_accounts: "Accounts.",
  waymark_learners_active_week: "Learners who did something in the last 7 days.",
  waymark_database_bytes: "The size of the database, in bytes.",
  waymark_last_backup_age_seconds: "Seconds since the newest backup.",
} as const;

export type Metric = keyof typeof METRIC_HELP;

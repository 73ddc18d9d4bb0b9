import "server-only";

/** How long a request waits for the database: milliseconds, by the names of PostgreSQL's settings. */
export const TIME_LIMITS = {
  statement_timeout: 5_000,
  lock_timeout: 2_000,
  idle_in_transaction_session_timeout: 10_000,
} as const;

/** adapter-pg writes moments without their offset: in another zone the server would shift every one of them. */
export const TIME_ZONE = "UTC";

/**
 * How long a start waits for a connection, in milliseconds: others start with it, all on one busy machine, and another database may be
 * about to lead.
 */
export const START_PATIENCE_MS = 60_000;

import "server-only";

/**
 * Of PostgreSQL: connections (08, 28, 3D), resources (53), limits of time (55P03, 57014, 25P03), shutting down (57P), its files (58), and a
 * server that follows and takes no writes (25006): it leads in a moment, or the way to it leads elsewhere.
 */
const SQL_STATE = /^(?:08|28|3D|53|57P|58)|^(?:25006|25P03|25P04|55P03|57014|40001|40P01)/;
const SYSTEM =
  /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;
/** What `pg` says without a code. */
const SAID =
  /timeout exceeded when trying to connect|Connection terminated|read timeout|not queryable/;
const CONFLICT = /^(?:40001|40P01|P2034)$/;

/** Returns whether an error of `pg` says that the database is in trouble: what was asked may be asked again later. */
export function isTrouble(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError && error.errors.some(isTrouble)) return true;
  const code = codeOf(error);
  return SQL_STATE.test(code) || SYSTEM.test(code) || SAID.test(error.message);
}

/** Returns whether two transactions stood in each other's way, and this one was rolled back for it. */
export function isConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return CONFLICT.test(codeOf(error)) || causeOf(error) === "TransactionWriteConflict";
}

function codeOf(error: Error): string {
  return "code" in error && typeof error.code === "string" ? error.code : "";
}

/** The kind that Prisma's adapter gives to an error of a raw query. */
function causeOf(error: Error): unknown {
  const meta = field(error, "meta");
  return field(field(field(meta, "driverAdapterError"), "cause"), "kind");
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

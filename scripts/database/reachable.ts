import { START_PATIENCE_MS } from "#lib/data/time-limits";
import { Refusal } from "../refusal.ts";
import type { Say } from "../run-command.ts";
import { withConnection } from "./connect.ts";

const BETWEEN_MS = 1_000;

/** While another database is about to lead, nobody takes a connection, or whoever does has only just begun. */
const NOBODY_YET =
  /^(?:ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|57P0[123])$/;

/**
 * Stops, with a sentence that says what is wrong, when the operator's database does not let us in. Where nobody answers, it is asked again
 * for as long as a start waits: another may lead in a moment. Never says the password.
 */
export async function refuseUnreachable({
  name,
  url,
  say,
}: Readonly<{
  /** Of the variable that it stands in. */
  name: string;
  url: string;
  say: Say;
}>): Promise<void> {
  const deadline = performance.now() + START_PATIENCE_MS;
  for (let tries = 1; ; tries += 1) {
    try {
      await withConnection(url, (client) => client.query("SELECT 1"));
      return;
    } catch (error) {
      if (!isNobodyYet(error) || performance.now() + BETWEEN_MS > deadline) {
        throw new Refusal(`${name} cannot be used: ${faultOf({ databaseUrl: url, error })}`);
      }
      if (tries === 1) say(`Waiting for a database at ${new URL(url).host} (${name}) …`);
    }
    await new Promise((next) => setTimeout(next, BETWEEN_MS));
  }
}

function isNobodyYet(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.every(isNobodyYet);
  if (!(error instanceof Error)) return false;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return NOBODY_YET.test(code) || /Connection terminated unexpectedly/.test(error.message);
}

function faultOf({ databaseUrl, error }: { databaseUrl: string; error: unknown }): string {
  const { hostname, port, pathname, username } = new URL(databaseUrl);
  const server = `${hostname}:${port || 5432}`;
  const reason = error instanceof Error ? error.message : String(error);
  switch (error instanceof Error && "code" in error ? error.code : undefined) {
    case "3D000":
      return `${server} has no database "${decodeURIComponent(pathname.slice(1))}": create it first.`;
    case "28P01":
    case "28000":
      return `${server} refuses user "${decodeURIComponent(username)}": ${reason}.`;
    case "ECONNREFUSED":
    case "ECONNRESET":
    case "EHOSTUNREACH":
    case "ENETUNREACH":
    case "ENOTFOUND":
    case "EAI_AGAIN":
    case "ETIMEDOUT":
      return `nobody answers at ${server}.`;
    default:
      return /timeout|terminated/i.test(reason)
        ? `nobody answers at ${server}.`
        : `${server} says: ${reason}.`;
  }
}

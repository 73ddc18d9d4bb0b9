import { Refusal } from "../refusal.ts";
import { withConnection } from "./connect.ts";

/** Stops, with a sentence that says what is wrong, when the operator's database does not let us in. Never says the password. */
export async function refuseUnreachable({
  name,
  url,
}: Readonly<{
  /** Of the variable that it stands in. */
  name: string;
  url: string;
}>): Promise<void> {
  try {
    await withConnection(url, (client) => client.query("SELECT 1"));
  } catch (error) {
    throw new Refusal(`${name} cannot be used: ${faultOf({ databaseUrl: url, error })}`);
  }
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

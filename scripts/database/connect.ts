import pg from "pg";
import { START_PATIENCE_MS } from "#lib/data/time-limits";

/** Does some work over one connection of its own, which is waited for as long as a start waits, and closes it. */
export async function withConnection<T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: START_PATIENCE_MS,
  });
  // Without a listener, a connection that the server cuts would end this process.
  client.on("error", () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

import pg from "pg";

/**
 * Keeps one connection to a database, by which others see that an app runs on it: the app's own pool lets go
 * of idle ones. Returns how to end it.
 */
export async function stayConnected(databaseUrl: string): Promise<() => Promise<void>> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: "waymark-start",
  });
  // A server that restarts cuts it; the app goes on without.
  client.on("error", () => {});
  await client.connect();
  return () => client.end().catch(() => {});
}

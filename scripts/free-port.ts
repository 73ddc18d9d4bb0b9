import { once } from "node:events";
import { createServer } from "node:net";

/** Returns a port of the loopback that nobody listens on: the preferred one, or any. */
export async function freePort(preferred = 0): Promise<number> {
  const server = createServer();
  try {
    server.listen({ port: preferred, host: "127.0.0.1", exclusive: true });
    await once(server, "listening");
    const address = server.address();
    return typeof address === "object" && address !== null ? address.port : preferred;
  } catch (error) {
    if (preferred === 0) throw error;
    return freePort();
  } finally {
    server.close();
  }
}

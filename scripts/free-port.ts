import { once } from "node:events";
import { createServer } from "node:net";

/** Below all from which systems take a port for whoever connects: nobody gets one of these by chance between its being found and its use. */
const FIRST = 20_000;
const LAST = 32_767;

const given = new Set<number>();

/** Returns a port of the loopback that nobody listens on: the preferred one, or any that this process has not given away before. */
export async function freePort(preferred?: number): Promise<number> {
  const port = preferred ?? anyPort();
  if (preferred === undefined && given.has(port)) return freePort();
  given.add(port);
  return (await canListen(port)) ? port : freePort();
}

function anyPort(): number {
  return FIRST + Math.floor(Math.random() * (LAST - FIRST + 1));
}

async function canListen(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen({ port, host: "127.0.0.1", exclusive: true });
    await once(server, "listening");
  } catch {
    return false;
  }
  server.close();
  await once(server, "close");
  return true;
}

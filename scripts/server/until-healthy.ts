import { setTimeout as sleep } from "node:timers/promises";
import { Refusal } from "../refusal.ts";
import type { NextServer } from "./next-server.ts";

const PATIENCE_MS = 60_000;
const ONE_TRY_MS = 5000;

/** Waits until the server answers; a server that ends instead, or says nothing for a minute, is a refusal. */
export async function untilHealthy({
  server,
  host,
  port,
  stop,
}: {
  server: NextServer;
  host: string;
  port: number;
  stop: AbortSignal;
}): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await isHealthy(`http://${addressOf(host)}:${port}/api/health`))) {
    stop.throwIfAborted();
    if (server.hasEnded())
      throw new Refusal("The server stopped before it answered. Its own message is above.");
    if (Date.now() > deadline) throw new Refusal("The server did not answer within a minute.");
    await sleep(50);
  }
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    const { ok } = await fetch(url, { signal: AbortSignal.timeout(ONE_TRY_MS) });
    return ok;
  } catch {
    return false;
  }
}

/** Where to reach, from this machine, a server that listens on this host. */
function addressOf(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") && !host.startsWith("[") ? `[${host}]` : host;
}

import { setTimeout as pause } from "node:timers/promises";

type Target = Readonly<{ pid: number; port: number }>;

const TRY_EVERY_MS = 50;

/** Returns the setting of a process that `collectGarbage` asks on this port. */
export function askedOn(port: number): Readonly<{ NODE_OPTIONS: string }> {
  return { NODE_OPTIONS: `--inspect-port=127.0.0.1:${port}` };
}

/**
 * Lets a process of Node.js, started with `askedOn`, collect what it no longer needs: what memory it has then is what it
 * keeps. Without, the garbage of some minutes hides a leak of years.
 */
export async function collectGarbage({ pid, port }: Target): Promise<void> {
  const socket = new WebSocket(await addressOf({ pid, port }));
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", () =>
      socket.send(JSON.stringify({ id: 1, method: "HeapProfiler.collectGarbage" })),
    );
    socket.addEventListener("message", resolve, { once: true });
    socket.addEventListener("error", reject, { once: true });
  });
  socket.close();
}

/** Where its inspector listens, which it begins to at a signal. */
async function addressOf({ pid, port }: Target): Promise<string> {
  process.kill(pid, "SIGUSR1");
  while (true) {
    try {
      const answer = await fetch(`http://127.0.0.1:${port}/json/list`);
      const [target] = await answer.json();
      return target.webSocketDebuggerUrl;
    } catch {
      await pause(TRY_EVERY_MS);
    }
  }
}

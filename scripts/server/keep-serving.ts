import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { rememberShortLives } from "../processes/short-lives.ts";
import { Refusal } from "../refusal.ts";
import type { Say } from "../run-command.ts";
import type { NextServer } from "./next-server.ts";

/** A server that can be started, and how to wait until it answers. */
export type Serving = Readonly<{
  start: () => NextServer;
  untilHealthy: (server: NextServer) => Promise<void>;
}>;

/**
 * Serves until it is asked to stop. A server that ends by itself is started again, later each time; one that does not even
 * begin, or ends again and again, is a refusal.
 */
export async function keepServing({
  start,
  untilHealthy,
  ready,
  say,
  stop,
  hurry,
}: Serving &
  Readonly<{
    /** What is said when it answers for the first time. */
    ready: string;
    say: Say;
    stop: AbortSignal;
    hurry: AbortSignal;
  }>): Promise<void> {
  const lives = rememberShortLives();
  let announced = ready;
  while (!stop.aborted) {
    const server = start();
    try {
      await untilHealthy(server);
      const startedAt = Date.now();
      stop.throwIfAborted();
      say(announced);
      announced = "The server runs again.";
      const end = await Promise.race([once(stop, "abort").then(() => null), server.ended]);
      if (end === null) return void say("Stopping: answering what was asked …");
      const wait = lives.count(Date.now() - startedAt);
      const how = `The server has ended by itself (${end.signal ?? `code ${end.code}`})`;
      if (wait === undefined) {
        throw new Refusal(
          `${how}, again and again: see why in the lines above, put it right, and start Waymark again.`,
        );
      }
      say(`${how}: starting it again …`);
      await sleep(wait, undefined, { signal: stop }).catch(() => {});
    } finally {
      await server.stop(hurry);
    }
  }
}

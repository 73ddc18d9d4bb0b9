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
 * Serves until it is asked to stop. A server that ends by itself, or does not come back, is started again, later each time; one
 * that does not even begin, or ends again and again, is a refusal.
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
      const isBack = await untilHealthy(server).then(
        () => true,
        (fault: unknown) => {
          // Only what has run once is worth another try: anything else is wrong from the beginning.
          if (announced === ready || stop.aborted) throw fault;
          return false;
        },
      );
      const startedAt = Date.now();
      stop.throwIfAborted();
      if (isBack) say(announced);
      if (isBack) announced = "The server runs again.";
      const end = await endOf({ server, isBack, stop });
      if (end === null) return void say("Stopping: answering what was asked …");
      const wait = lives.count(isBack ? Date.now() - startedAt : 0);
      if (wait === undefined) {
        throw new Refusal(
          `${end}, again and again: see why in the lines above, put it right, and start Waymark again.`,
        );
      }
      say(`${end}: starting it again …`);
      await sleep(wait, undefined, { signal: stop }).catch(() => {});
    } finally {
      await server.stop(hurry);
    }
  }
}

/** Returns how a server has ended, in words; null once it is asked to stop. One that is silent has not ended. */
async function endOf({
  server,
  isBack,
  stop,
}: Readonly<{ server: NextServer; isBack: boolean; stop: AbortSignal }>): Promise<string | null> {
  if (!isBack && !server.hasEnded()) return "The server does not answer";
  const end = await Promise.race([once(stop, "abort").then(() => null), server.ended]);
  return end && `The server has ended by itself (${end.signal ?? `code ${end.code}`})`;
}

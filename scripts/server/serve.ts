import { once } from "node:events";
import type { Environment } from "../environment.ts";
import { Refusal } from "../refusal.ts";
import type { Say } from "../run-command.ts";
import type { StopSignal } from "../stop-signal.ts";
import { startNext } from "./next-server.ts";
import { untilHealthy } from "./until-healthy.ts";

/** Serves until it is asked to stop; a server that ends by itself is a refusal. */
export async function serve({
  mode,
  environment,
  say,
  stop,
}: {
  mode: "start" | "dev";
  environment: Environment;
  say: Say;
  stop: StopSignal;
}): Promise<void> {
  const host = environment.HOST || "127.0.0.1";
  const port = Number(environment.PORT || 3000);
  const server = startNext({ mode, host, port, env: serverEnvironment({ mode, environment }) });
  try {
    await untilHealthy({ server, host, port, stop: stop.asked });
    stop.asked.throwIfAborted();
    say(`Waymark is ready: ${environment.AUTH_URL}`);
    const end = await Promise.race([once(stop.asked, "abort").then(() => null), server.ended]);
    if (end !== null) {
      throw new Refusal(`The server stopped unexpectedly (${end.signal ?? `code ${end.code}`}).`);
    }
    say("Stopping: finishing the requests in progress …");
  } finally {
    await server.stop(stop.askedAgain);
  }
}

function serverEnvironment({
  mode,
  environment,
}: {
  mode: "start" | "dev";
  environment: Environment;
}): Environment {
  const nodeEnv = mode === "dev" ? "development" : "production";
  // The app is not told how to be the owner of its tables.
  return {
    ...environment,
    MIGRATION_DATABASE_URL: "",
    NODE_ENV: nodeEnv,
    NEXT_TELEMETRY_DISABLED: "1",
  };
}

import type { AcquiredDatabase } from "../database/acquire-database.ts";
import type { Environment } from "../environment.ts";
import type { Say } from "../run-command.ts";
import type { StopSignal } from "../stop-signal.ts";
import { appUser } from "./app-user.ts";
import { keepServing } from "./keep-serving.ts";
import { startNext } from "./next-server.ts";
import { untilHealthy } from "./until-healthy.ts";

/**
 * Serves until it is asked to stop. What ends by itself meanwhile, the server or the embedded database, is started again; what
 * ends again and again is a refusal.
 */
export async function serve({
  mode,
  environment,
  database,
  say,
  stop,
}: {
  mode: "start" | "dev";
  environment: Environment;
  database: AcquiredDatabase;
  say: Say;
  stop: StopSignal;
}): Promise<void> {
  const host = environment.HOST || "127.0.0.1";
  const port = Number(environment.PORT || 3000);
  const env = serverEnvironment({ mode, environment });
  const user = mode === "start" ? appUser({ environment, say }) : undefined;
  const over = new AbortController();
  const end = AbortSignal.any([stop.asked, over.signal]);
  const keeping = database.keepRunning({ say, stop: end });
  const serving = keepServing({
    start: () => startNext({ mode, host, port, env, user }),
    untilHealthy: (server) => untilHealthy({ server, host, port, stop: end }),
    ready: `Waymark is ready: ${environment.AUTH_URL}`,
    say,
    stop: end,
    hurry: stop.askedAgain,
  });
  try {
    // Only the watch over the database fails; that it ended well means that both were asked to.
    await Promise.race([serving, keeping.then(() => serving)]);
  } finally {
    over.abort();
    await Promise.allSettled([serving, keeping]);
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
  return {
    ...environment,
    // The app is not told how to be the owner of its tables.
    MIGRATION_DATABASE_URL: "",
    NODE_ENV: nodeEnv,
    NEXT_TELEMETRY_DISABLED: "1",
  };
}

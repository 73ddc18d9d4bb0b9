import type { Instrumentation } from "next";

/** Called once when the server starts; the log then says so, and says when it is asked to stop. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const [{ log }, { isWatched }] = await Promise.all([
    import("#lib/log"),
    import("#lib/http/request-context"),
  ]);
  if (!isWatched()) throw new Error("Nothing watches over requests: start Waymark with npm start.");
  log().info({ event: "start", pid: process.pid }, "start");
  await (await import("#lib/worker/follow-clock")).followClock();
  const { tellEdition } = await import("#lib/http/published-edition");
  tellEdition((await import("#lib/data/roadmap/edition")).getEdition);
  const { startHousekeeping } = await import("#lib/worker/housekeeping");
  startHousekeeping();
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => log().info({ event: "stop", signal }, "stop"));
  }
  await watch();
  const { config } = await import("#lib/config");
  if (config().worker === "beside") return;
  const { startWorker, stopWorker } = await import("#lib/worker/mail-worker");
  startWorker();
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => void stopWorker());
  }
}

/** Measures and traces, each only where the configuration asks for it: otherwise nothing of it is loaded. */
async function watch(): Promise<void> {
  const { metricsToken, tracesTo } = (await import("#lib/config")).config();
  if (metricsToken !== undefined) {
    const { METRIC_HELP } = await import("#lib/wording/metrics");
    (await import("#lib/metrics")).startMetrics(METRIC_HELP.http_request_duration_seconds);
  }
  if (tracesTo === undefined) return;
  const end = (await import("#lib/tracing")).startTracing(tracesTo);
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void end());
}

/** Every error that a page, an action or a route handler did not handle. */
export const onRequestError: Instrumentation.onRequestError = async (error) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { logFailure } = await import("#lib/log");
  logFailure(error);
};

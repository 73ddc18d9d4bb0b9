import "server-only";
import { subscribe } from "node:diagnostics_channel";
import { collectDefaultMetrics, Gauge, Histogram, register } from "prom-client";

/** From a page that was ready to one that waited for the database as long as it may. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Begins to measure this process and its answers, by method and status: addresses may hold secrets, and are too many. */
export function startMetrics(help: string): void {
  collectDefaultMetrics();
  const answers = new Histogram({
    name: "http_request_duration_seconds",
    help,
    labelNames: ["method", "status"],
    buckets: SECONDS,
  });
  const begun = new WeakMap<object, bigint>();
  subscribe("http.server.request.start", (message) => {
    const request = partOf(message, "request");
    if (request !== undefined) begun.set(request, process.hrtime.bigint());
  });
  subscribe("http.server.response.finish", (message) => {
    const request = partOf(message, "request");
    const response = partOf(message, "response");
    const start = request && begun.get(request);
    if (request === undefined || response === undefined || start === undefined) return;
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    answers.observe({ method: methodOf(request), status: statusOf(response) }, seconds);
  });
}

/** What only the database or the configuration knows, as it stands now; null where it is not known. */
export type Measured = readonly Readonly<{ name: string; help: string; value: number | null }>[];

/** Returns everything that is measured, in the words of Prometheus. */
export async function readMetrics(measured: Measured): Promise<string> {
  for (const { name, help, value } of measured) {
    register.removeSingleMetric(name);
    if (value !== null) new Gauge({ name, help }).set(value);
  }
  return register.metrics();
}

function partOf(message: unknown, name: "request" | "response"): object | undefined {
  if (typeof message !== "object" || message === null || !(name in message)) return undefined;
  const part: unknown = Reflect.get(message, name);
  return typeof part === "object" && part !== null ? part : undefined;
}

/** One of those that there are: whoever sends another must not make a series of it. */
function methodOf(request: object): string {
  const method = "method" in request ? String(request.method) : "";
  return ["GET", "HEAD", "POST"].includes(method) ? method : "other";
}

function statusOf(response: object): string {
  const status = "statusCode" in response ? Number(response.statusCode) : 0;
  return `${Math.floor(status / 100)}xx`;
}

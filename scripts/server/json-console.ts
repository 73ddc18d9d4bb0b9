import { format, stripVTControlCharacters } from "node:util";
import type { Logger } from "pino";
import { requestContext } from "#lib/http/request-context";
import { logFailure } from "#lib/log";
import { countNonsense } from "./nonsense.ts";

const LEVELS = {
  debug: "debug",
  log: "info",
  info: "info",
  warn: "warn",
  error: "error",
  trace: "warn",
} as const;

/**
 * Makes everything that this process prints a line of its log: what the framework says and Node's warnings, too. An error goes
 * with its request, and is no second line where the log has it. One that is warned of says that a request meant nothing: those
 * are counted.
 */
export function speakJson(log: Logger): void {
  const nonsense = countNonsense(log);
  for (const [method, level] of Object.entries(LEVELS)) {
    const say = (...said: readonly unknown[]) => {
      const words = said.filter((each) => !(each instanceof Error));
      const error = said.find((each) => each instanceof Error);
      const request = requestContext();
      // Next.js warns of what it was sent, and fails with what is wrong with us.
      if (error !== undefined && method === "warn" && request !== undefined)
        return nonsense(request.address);
      if (error !== undefined && request !== undefined) return logFailure(error);
      log[level]({ err: error }, stripVTControlCharacters(format(...words)).trim());
    };
    Object.assign(console, { [method]: say });
  }
  process.removeAllListeners("warning");
  process.on("warning", ({ name, message, stack }) => log.warn({ stack }, `${name}: ${message}`));
}

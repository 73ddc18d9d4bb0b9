import pino from "pino";
import { config } from "#lib/config";

/** What is worth a line in the security log. No secrets, no addresses of people: ids only. */
export type SecurityEvent =
  | "account.created"
  | "account.deleted"
  | "email.confirmed"
  | "password.changed"
  | "password.reset"
  | "password.reset-requested"
  | "session.ended"
  | "session.started"
  | "sign-in.refused"
  | "reset.refused";

let root: pino.Logger | undefined;

/** Returns the structured log of this process: one JSON line an entry, UTC, on standard output. */
export function log(): pino.Logger {
  root ??= pino({
    level: config().logLevel,
    base: { app: "waymark" },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: [
        "password",
        "token",
        "code",
        "cookie",
        "authorization",
        "*.password",
        "*.token",
        "*.cookie",
      ],
      remove: true,
    },
  });
  return root;
}

/** Writes one security event: who did what to what, with which result. */
export function logSecurity({
  event,
  actor,
  object,
  requestId,
  result,
}: Readonly<{
  event: SecurityEvent;
  actor?: string;
  object?: string;
  requestId?: string;
  result: "ok" | "refused";
}>): void {
  log().info({ security: event, actor, object, requestId, result }, event);
}

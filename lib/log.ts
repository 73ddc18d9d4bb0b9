import pino from "pino";
import { config } from "#lib/config";
import { clientAddress } from "#lib/http/client-address";
import { requestContext } from "#lib/http/request-context";

/** What is worth a line in the security log (docs/security.md#security-events). */
export const SECURITY_EVENTS = [
  "access.refused",
  "account.created",
  "account.deleted",
  "admin.acted",
  "credential.added",
  "credential.removed",
  "email.changed",
  "email.confirmed",
  "mentor.visited",
  "password.changed",
  "password.reset",
  "password.reset-requested",
  "proof.given",
  "proof.refused",
  "record.exported",
  "record.imported",
  "request.throttled",
  "reset.refused",
  "session.ended",
  "session.started",
  "sign-in.refused",
] as const;

export type SecurityEvent = (typeof SECURITY_EVENTS)[number];

let root: pino.Logger | undefined;

/** Returns the structured log of this process: one JSON line an entry, UTC, on standard output. */
export function log(): pino.Logger {
  root ??= pino({
    level: config().logLevel,
    base: { app: "waymark" },
    timestamp: pino.stdTimeFunctions.isoTime,
    mixin: () => ({ requestId: requestContext()?.id }),
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

/**
 * Writes one security event, with the address that it comes from: who did what to what, with which result. Ids only: no
 * email addresses, no secrets, nothing that somebody typed.
 */
export function logSecurityEvent({
  kind,
  actor,
  object,
  result,
}: Readonly<{
  kind: SecurityEvent;
  actor?: string;
  object?: string;
  result: "ok" | "refused";
}>): void {
  log().info({ security: kind, address: clientAddress(), actor, object, result }, kind);
}

import pino from "pino";
import { config } from "#lib/config";
import { OPERATION_REUSED } from "#lib/domain/record/operation-reused";
import { OVER_QUOTA } from "#lib/domain/record/over-quota";
import { clientAddress } from "#lib/http/client-address";
import { requestContext } from "#lib/http/request-context";
import { withoutSecrets } from "#lib/http/without-secrets";

/** What is worth a line in the security log (docs/security.md#security-events). */
export const SECURITY_EVENTS = [
  "access.refused",
  "account.created",
  "account.deleted",
  "account.deletion-planned",
  "account.kept",
  "admin.acted",
  "credential.added",
  "credential.removed",
  "email.changed",
  "email.confirmed",
  "mentor.visited",
  "password.changed",
  "password.reset",
  "password.reset-requested",
  "portfolio.reported",
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

/** Returns a log of this level: one JSON line an entry, UTC, on standard output, without secrets (docs/security.md#log). */
export function newLog(level: string): pino.Logger {
  return pino({
    level,
    base: { app: "waymark" },
    timestamp: pino.stdTimeFunctions.isoTime,
    mixin: () => ({ requestId: requestContext()?.id }),
    hooks: { streamWrite: withoutSecrets },
    redact: {
      paths: ["password", "token", "cookie", "authorization", "*.password", "*.token", "*.cookie"],
      remove: true,
    },
  });
}

let root: pino.Logger | undefined;

/** Returns the structured log of this process. */
export function log(): pino.Logger {
  root ??= newLog(config().logLevel);
  return root;
}

/** What Next.js says of a form that names no action of this build: that of an older one, say. It is answered with 400. */
const NO_SUCH_ACTION = /^Invalid Server Actions request/;

/**
 * Writes what went wrong while a request was answered, once for each request, however many hear of it: the framework prints
 * an error and tells it, in each of its passes over a page. Outside of requests, each is written.
 */
export function logFailure(error: unknown): void {
  const request = requestContext();
  if (request?.isFailureLogged || isRefusal(error)) return;
  if (request !== undefined) request.isFailureLogged = true;
  const { method, path } = request ?? {};
  const err = error instanceof Error ? error : new Error(String(error));
  if (NO_SUCH_ACTION.test(err.message)) log().warn({ method, path }, "no such action");
  else log().error({ err, method, path }, "request failed");
}

/** Whether a change was refused by a rule: no failure. Each bundle has error classes of its own, so the digest tells. */
function isRefusal(error: unknown): boolean {
  const digest = error instanceof Error && "digest" in error ? error.digest : undefined;
  return digest === OPERATION_REUSED || digest === OVER_QUOTA;
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

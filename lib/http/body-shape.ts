import { areModestModels } from "#lib/http/model-shape";
import { partsOf } from "#lib/http/multipart";
import { isCallOfForm, isCallOfNothing } from "#lib/http/reply-shape";

/** Why a body is not read: it is of a kind that nobody of ours sends there, is no body of its kind, or holds too much. */
type BodyFault = "unknown-type" | "malformed" | "too-much";

/** The most fields of a form: a list of milestones with all their steps has some hundreds. */
const MOST_PARTS = 1_000;
const MOST_PAIRS = 100;

/** Fields that React reads itself: arguments by their number, and what an action without script is bound to. */
const MODEL = /^(?:\$ACTION_.*|\d+)$/s;

/** Route handlers that read something else than a form. */
const READS_JSON = ["/api/ticks", "/api/reminders/answer"];
const READ_PAIRS = /^\/api\/(?:auth\/|sign-out$|delete-account$|reminders\/unsubscribe$)/;

/**
 * Returns why a body is not to be parsed: what is left takes no parser long, and calls actions as our own pages do
 * (docs/security.md#bounded-bodies). Forms come as multipart; pairs and JSON are for single route handlers.
 */
export function faultOfBody({
  path,
  contentType = "",
  action,
  body,
}: Readonly<{
  path: string;
  contentType?: string;
  /** The action that a script of ours calls. */
  action?: string;
  body: Buffer;
}>): BodyFault | undefined {
  if (body.length === 0) return action === undefined ? undefined : "malformed";
  const type = contentType.split(";")[0]?.trim().toLowerCase();
  if (type === "multipart/form-data") return faultOfParts({ body, contentType, action });
  if (type === "application/x-www-form-urlencoded" && READ_PAIRS.test(path)) {
    return body.filter((code) => code === 0x26).length < MOST_PAIRS ? undefined : "too-much";
  }
  if (type === "application/json" && READS_JSON.includes(path)) {
    return areModestModels([body]) ? undefined : "too-much";
  }
  if (type === "text/plain" && action !== undefined) {
    return isCallOfNothing({ action, body }) ? undefined : "malformed";
  }
  return "unknown-type";
}

function faultOfParts({
  action,
  ...form
}: Readonly<{ body: Buffer; contentType: string; action?: string }>): BodyFault | undefined {
  const parts = partsOf({ ...form, most: MOST_PARTS });
  if (parts === undefined) return "malformed";
  if (parts.length > MOST_PARTS) return "too-much";
  const models = parts.filter(({ name }) => MODEL.test(name)).map(({ content }) => content);
  if (!areModestModels(models)) return "too-much";
  return isCallOfForm({ action, parts }) ? undefined : "malformed";
}

import { areModestModels } from "#lib/http/model-shape";
import { partsOf } from "#lib/http/multipart";

/** Why a body is not read: it is of a kind that nobody of ours sends there, is no body of its kind, or holds too much. */
type BodyFault = "unknown-type" | "malformed" | "too-much";

/** The most fields of a form: a list of milestones with all their steps has some hundreds. */
const MOST_PARTS = 1_000;
const MOST_PAIRS = 100;

/** Fields that React reads itself: arguments by their number, and what an action without script is bound to. */
const MODEL = /^(?:\$ACTION_.*|\d+)$/s;

/**
 * Returns why a body is not to be parsed: what is left takes no parser long (docs/security.md#bounded-bodies). Forms come as
 * multipart, arguments of an action as text, and pairs and JSON to route handlers alone.
 */
export function faultOfBody({
  path,
  contentType = "",
  isAction,
  body,
}: Readonly<{
  path: string;
  contentType?: string;
  /** Whether a script of ours calls an action. */
  isAction: boolean;
  body: Buffer;
}>): BodyFault | undefined {
  if (body.length === 0) return undefined;
  const type = contentType.split(";")[0]?.trim().toLowerCase();
  const isForHandler = path.startsWith("/api/");
  if (type === "multipart/form-data") return faultOfParts({ body, contentType });
  if (type === "application/x-www-form-urlencoded" && isForHandler) {
    return body.filter((code) => code === 0x26).length < MOST_PAIRS ? undefined : "too-much";
  }
  if ((type === "application/json" && isForHandler) || (type === "text/plain" && isAction)) {
    return areModestModels([body]) ? undefined : "too-much";
  }
  return "unknown-type";
}

function faultOfParts(
  form: Readonly<{ body: Buffer; contentType: string }>,
): BodyFault | undefined {
  const parts = partsOf({ ...form, most: MOST_PARTS });
  if (parts === undefined) return "malformed";
  if (parts.length > MOST_PARTS) return "too-much";
  const models = parts.filter(({ name }) => MODEL.test(name)).map(({ content }) => content);
  return areModestModels(models) ? undefined : "too-much";
}

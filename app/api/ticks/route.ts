import { applyTick } from "#lib/actions/progress/apply-tick";
import { secondsUntilTick } from "#lib/auth/throttle/ticks";
import { currentViewer } from "#lib/auth/viewer";
import { readClock } from "#lib/clock";
import { tickInput } from "#lib/domain/progress/tick";
import { readJson } from "#lib/http/read-json";
import { logSecurityEvent } from "#lib/log";

/** How a tick is answered that cannot be applied. */
const STATUS = {
  "no-learner": 401,
  "operation-reused": 422,
  "over-quota": 429,
  "unknown-milestone": 404,
  "unknown-step": 404,
} as const;

/** Far more than a tick takes. */
const MOST_BYTES = 64_000;

/**
 * Applies a tick sent by script. 401 without a session, 409 where it was made by somebody else than who is signed in, 404 for
 * what does not exist, 422 for what came under the id of another tick: the page undoes it then.
 */
export async function POST(request: Request): Promise<Response> {
  const viewer = await currentViewer();
  if (viewer === null) return answer(401, { error: "signed-out" });
  const read = await readJson({ body: request.body, limit: MOST_BYTES });
  if (!read.ok && read.reason === "too-long") return answer(413, { error: "too-long" });
  const tick = tickInput.safeParse(read.ok ? read.value : undefined);
  if (!tick.success) return answer(400, { error: "not-a-tick" });
  const { learner = viewer.userId } = tick.data;
  if (learner !== viewer.userId) {
    const { userId: actor } = viewer;
    logSecurityEvent({ kind: "access.refused", actor, object: "tick", result: "refused" });
    return answer(409, { error: "other-learner" });
  }
  const wait = await secondsUntilTick(viewer.userId);
  if (wait > 0) return answer(429, { error: "too-often" }, { "retry-after": String(wait) });
  const result = await applyTick({ viewer, tick: tick.data, now: readClock(request.headers) });
  if (!result.ok) {
    const { reason } = result;
    return answer(STATUS[reason], { error: reason === "no-learner" ? "signed-out" : reason });
  }
  const { ok: _, ...said } = result;
  return answer(200, said);
}

function answer(
  status: number,
  body: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const text = JSON.stringify(body);
  return new Response(text, {
    status,
    headers: {
      "content-type": "application/json",
      // With its length said, nobody compresses so little: that took a tenth of a tick.
      "content-length": String(Buffer.byteLength(text)),
      "cache-control": "no-store",
      ...headers,
    },
  });
}

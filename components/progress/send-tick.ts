import type { Tick, TickOffer, TickOnward } from "#lib/domain/progress/tick";
import type { Outcome } from "./tick-queue";

/** Longer than this without an answer, and the connection counts as lost; the tick is sent again. */
const PATIENCE_MS = 15_000;

const REFUSED = "That could not be saved, so nothing has changed. Reload the page and try again.";

export const NOT_THEIRS =
  "Someone else has signed in on this browser, so this was not saved. It is kept, and will be sent when you sign in again.";

/** Sends one tick in one request. `keepalive` lets it finish when the page is left meanwhile. */
export async function sendTick(tick: Tick): Promise<Outcome> {
  try {
    const response = await fetch("/api/ticks", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(tick),
      keepalive: true,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.status === 401) return { kind: "signed-out" };
    if (response.status === 409) return { kind: "not-theirs", message: NOT_THEIRS };
    if (response.status >= 500 || response.status === 429) return { kind: "unreachable" };
    if (!response.ok) return { kind: "refused", message: REFUSED };
    const answer: unknown = await response.json();
    if (!isSaved(answer)) return { kind: "unreachable" };
    const { revision, announcement } = answer;
    const onward = "onward" in answer && isOnward(answer.onward) ? answer.onward : undefined;
    return { kind: "saved", revision, announcement, offer: offerIn(answer), onward };
  } catch {
    // No answer at all: offline, cut off, or too slow. The operation id makes sending it again safe.
    return { kind: "unreachable" };
  }
}

function offerIn(answer: object): TickOffer | undefined {
  return "offer" in answer && answer.offer === "own-words" ? answer.offer : undefined;
}

function isOnward(value: unknown): value is TickOnward {
  if (typeof value !== "object" || value === null || !("kind" in value)) return false;
  if (value.kind === "finish") return true;
  return (
    value.kind === "link" &&
    "href" in value &&
    typeof value.href === "string" &&
    "label" in value &&
    typeof value.label === "string"
  );
}

function isSaved(value: unknown): value is { revision: number; announcement: string } {
  return (
    typeof value === "object" &&
    value !== null &&
    "revision" in value &&
    typeof value.revision === "number" &&
    "announcement" in value &&
    typeof value.announcement === "string"
  );
}

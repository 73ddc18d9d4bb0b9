import "server-only";
import { config } from "#lib/config";
import { askOutside, type OutsideAnswer } from "#lib/outside/ask-outside";
import { askUnlessResting, type NotAsked } from "#lib/outside/circuit";
import { encryptPush, type Receiver } from "#lib/push/encrypt";
import { type PushKey, vapidAuthorization } from "#lib/push/vapid";

/** A message for a browser. */
export type Push = Readonly<{
  text: string;
  /** Names it, also when it is sent again: a later one of the same topic takes the place of one that waits (RFC 8030). */
  topic: string;
  /** Until when it is worth showing. */
  until: Date;
}>;

/** What became of it: a push service took it; the browser takes none any more; it may be tried again, and when at the earliest; or its push service was not asked. */
export type Pushed = Readonly<
  { is: "sent" } | { is: "gone" } | { is: "later"; seconds: number; reason: string } | NotAsked
>;

/** Milliseconds that a push service may take, and bytes that are read of what it says. */
const WITHIN = 5_000;
const MOST_BYTES = 1_000;

/** Statuses by which a push service says that there is no such subscription any more. */
const GONE = new Set([404, 410]);

/** Hands a message to the push service of a browser. Nobody but that browser can read it. */
export async function sendPush({
  push: { text, topic, until },
  receiver,
  key,
  now,
}: Readonly<{ push: Push; receiver: Receiver; key: PushKey; now: Date }>): Promise<Pushed> {
  const { endpoint } = receiver;
  const { operatorEmail, origin, pushAllow: allowed } = config();
  const contact = operatorEmail === undefined ? origin : `mailto:${operatorEmail}`;
  const body = encrypted({ text, receiver });
  // What claims to be a browser and has no key reads nothing.
  if (body === undefined) return { is: "gone" };
  const ttl = Math.max(0, Math.floor((until.getTime() - now.getTime()) / 1_000));
  const headers = {
    authorization: vapidAuthorization({ endpoint, key, contact, now }),
    "content-encoding": "aes128gcm",
    "content-type": "application/octet-stream",
    ttl: String(ttl),
    urgency: "normal",
    topic,
  };
  const ask = () =>
    askOutside({
      ...{ url: endpoint, method: "POST", schemes: ["https:"], allowed, headers },
      ...{ within: WITHIN, mostBytes: MOST_BYTES, body },
    });
  const asked = await askUnlessResting({ name: new URL(endpoint).host, now, ask, hasFailed });
  return asked.is === "asked" ? pushedBy({ answer: asked.answer, now }) : asked;
}

/** What is said of one subscription or one message, such as 403, is no trouble of the push service: whoever names an address could bring it about. */
function hasFailed(answer: OutsideAnswer): boolean {
  return answer.kind === "silent" || (answer.kind === "answered" && answer.status >= 500);
}

function pushedBy({ answer, now }: Readonly<{ answer: OutsideAnswer; now: Date }>): Pushed {
  if (answer.kind === "refused") return { is: "gone" };
  if (answer.kind === "silent") return { is: "later", seconds: 0, reason: answer.code };
  const { status, headers } = answer;
  if (status >= 200 && status < 300) return { is: "sent" };
  if (GONE.has(status)) return { is: "gone" };
  const seconds = secondsOf({ said: headers["retry-after"], now });
  return { is: "later", seconds, reason: `answered with ${status}` };
}

function encrypted(given: Readonly<{ text: string; receiver: Receiver }>): Buffer | undefined {
  try {
    return encryptPush(given);
  } catch {
    // A key that lies on no curve is told by throwing.
    return undefined;
  }
}

/** Seconds or a date, as RFC 9110 has it; 0 where it says neither. */
function secondsOf({ said = "", now }: Readonly<{ said: string | undefined; now: Date }>): number {
  if (/^\d{1,6}$/.test(said)) return Number(said);
  const at = Date.parse(said);
  return Number.isNaN(at) ? 0 : Math.max(0, Math.ceil((at - now.getTime()) / 1_000));
}

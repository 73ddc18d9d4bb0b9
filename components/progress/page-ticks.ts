import type { NamedTick, Tick, TickNews } from "#lib/domain/progress/tick";
import { browserStorage } from "../form/browser-storage";
import { noteSaved } from "./saved-revision";
import { sendTick } from "./send-tick";
import { storedTicks } from "./stored-ticks";
import { TickQueue, tickKey } from "./tick-queue";

/** What is said of the ticks of a page. */
export type Message = Readonly<{
  text: string;
  /** The tick that it is about, and where it leads; absent where nothing was changed by it. */
  about?: Readonly<{ tick: NamedTick }> & Omit<TickNews, "announcement">;
  /** Of the box that shows it; absent where none does: it then stands at the end of the page. */
  place?: string;
}>;

export const SILENCE: Message = { text: "" };

/** The ticks of one page: what is asked of them, and what is said of them where. */
export type PageTicks = Readonly<{
  queue: TickQueue;
  subscribe: (listener: () => void) => () => void;
  message: () => Message;
  /** Asks for a state; what becomes of it is said at `place`. */
  ask: (wanted: Omit<Tick, "operationId">, place: string) => void;
  /** A box for a tick is on the page, until the returned function is called. */
  appear: (box: Readonly<{ key: string; place: string }>) => () => void;
  quiet: () => void;
}>;

/** Opens the ticks of a page; `arrived` is what is said of one that was sent without script. */
export function openTicks({
  learner,
  refresh,
  arrived,
}: Readonly<{ learner: string; refresh: () => void; arrived: Message }>): PageTicks {
  const listeners = new Set<() => void>();
  const boxes = new Map<string, string>();
  const pressedAt = new Map<string, string>();
  let message = arrived;
  function say(said: Message): void {
    message = said;
    changed();
  }
  function changed(): void {
    for (const listener of listeners) listener();
  }
  function placeOf(about: Message["about"]): string | undefined {
    if (about === undefined) return undefined;
    const key = tickKey(about.tick);
    const pressed = pressedAt.get(key);
    if (pressed !== undefined && boxes.has(pressed)) return pressed;
    return [...boxes].find(([, each]) => each === key)?.[0];
  }
  const queue = new TickQueue({
    ...storedTicks({ learner, storage: browserStorage() }),
    send: (tick) => sendTick({ ...tick, learner }),
    newId: newOperationId,
    later: callLater,
    say: (text, about) => say({ text, about, place: placeOf(about) }),
    changed,
    saved: (revision) => noteSaved({ learner, revision }),
    drained: refresh,
    signedOut: () => location.assign(`/sign-in?next=${encodeURIComponent(location.pathname)}`),
  });
  return {
    queue,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    message: () => message,
    ask: (wanted, place) => {
      pressedAt.set(tickKey(wanted), place);
      queue.ask(wanted);
    },
    appear: ({ key, place }) => {
      boxes.set(place, key);
      if (message.place === undefined && placeOf(message.about) === place)
        say({ ...message, place });
      return () => {
        boxes.delete(place);
        if (message.place === place) say({ ...message, place: placeOf(message.about) });
      };
    },
    quiet: () => say(SILENCE),
  };
}

/** A random UUID; crypto.randomUUID is missing on a plain http address that is not localhost. */
function newOperationId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, index) => {
    if (index === 6) return ((byte & 0x0f) | 0x40).toString(16).padStart(2, "0");
    if (index === 8) return ((byte & 0x3f) | 0x80).toString(16).padStart(2, "0");
    return byte.toString(16).padStart(2, "0");
  }).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** After 1, 2, 4 … at most 30 seconds, or as soon as the browser is online again. */
function callLater(attempt: number, callback: () => void): void {
  function once(): void {
    clearTimeout(timer);
    removeEventListener("online", once);
    callback();
  }
  const timer = setTimeout(once, Math.min(30_000, 1_000 * 2 ** (attempt - 1)));
  addEventListener("online", once);
}

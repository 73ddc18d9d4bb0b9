"use client";

import { useRouter } from "next/navigation";
import {
  createContext,
  type ReactNode,
  use,
  useEffect,
  useState,
  useSyncExternalStore,
} from "react";
import { OwnWordsOffer } from "./own-words-offer";
import { NOT_THEIRS, sendTick } from "./send-tick";
import { browserStorage, storedTicks } from "./stored-ticks";
import { NOT_SAVED_YET, TickQueue } from "./tick-queue";

/** How long a message stays on screen. */
const READ_AFTER_MS = 8_000;

type Ticks = Readonly<{
  queue: TickQueue;
  subscribe: (listener: () => void) => () => void;
  message: () => Message;
  quiet: () => void;
}>;

type Message = Readonly<{
  text: string;
  /** The milestone that may now be explained in one's own words. */
  explain?: string;
}>;

const SILENCE: Message = { text: "" };

const TicksContext = createContext<Ticks | null>(null);

/** Everything on a page that is ticked stands inside one provider, which sends the ticks and says what became of them. */
export function TickProvider({
  learner,
  children,
}: Readonly<{ learner: string; children: ReactNode }>) {
  const router = useRouter();
  const [ticks] = useState(() => openTicks({ learner, refresh: () => router.refresh() }));
  // External systems: what an earlier page left in localStorage is sent as soon as script runs.
  useEffect(() => ticks.queue.resume(), [ticks]);
  return (
    <TicksContext value={ticks}>
      {children}
      <Announcer ticks={ticks} />
    </TicksContext>
  );
}

/** How a tick shows, and a function that asks for the other state. */
export function useTick({
  milestone,
  step,
  done,
  revision,
}: Readonly<{ milestone: string; step?: string; done: boolean; revision: number }>): Readonly<{
  shown: boolean;
  toggle: () => void;
}> {
  const ticks = use(TicksContext);
  if (ticks === null) throw new Error("A tick stands outside of a TickProvider");
  const key = step === undefined ? milestone : `${milestone}/${step}`;
  const shown = useSyncExternalStore(
    ticks.subscribe,
    () => ticks.queue.shown({ key, done, revision }),
    () => done,
  );
  return { shown, toggle: () => ticks.queue.ask({ milestone, step, done: !shown }) };
}

function Announcer({ ticks }: Readonly<{ ticks: Ticks }>) {
  const { text, explain } = useSyncExternalStore(ticks.subscribe, ticks.message, () => SILENCE);
  return (
    <output aria-live="polite" className="tick-message">
      {text}
      {explain === undefined ? null : <OwnWordsOffer milestone={explain} decided={ticks.quiet} />}
    </output>
  );
}

function openTicks({
  learner,
  refresh,
}: Readonly<{ learner: string; refresh: () => void }>): Ticks {
  const listeners = new Set<() => void>();
  let message = SILENCE;
  let silence: ReturnType<typeof setTimeout> | undefined;
  function quiet(): void {
    message = SILENCE;
    changed();
  }
  function changed(): void {
    for (const listener of listeners) listener();
  }
  const queue = new TickQueue({
    ...storedTicks({ learner, storage: browserStorage() }),
    send: (tick) => sendTick({ ...tick, learner }),
    newId: newOperationId,
    later: callLater,
    say: (text, explain) => {
      message = { text, explain };
      changed();
      clearTimeout(silence);
      // What is not saved yet stays to be read, and an offer to be reached; all else has been heard by then.
      const stays = text === NOT_SAVED_YET || text === NOT_THEIRS || explain !== undefined;
      if (!stays) silence = setTimeout(quiet, READ_AFTER_MS);
    },
    changed,
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
    quiet,
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

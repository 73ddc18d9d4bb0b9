import type { Tick, TickNews } from "#lib/domain/progress/tick";

/** What became of a tick that was sent. */
export type Outcome = Readonly<
  | ({ kind: "saved"; revision: number } & TickNews)
  | { kind: "refused"; message: string }
  /** Someone else is signed in: it is kept for whose it is, and sent when they are back. */
  | { kind: "not-theirs"; message: string }
  | { kind: "signed-out" }
  | { kind: "unreachable" }
>;

type Entry = {
  /** Sent, and not answered yet. */
  inFlight?: Tick;
  /** The newest wish meanwhile; older ones are forgotten. */
  waiting?: Tick;
  /** The last answer; older pages know less. */
  resolved?: Readonly<{ done: boolean; revision: number }>;
};

export type QueueParts = Readonly<{
  send: (tick: Tick) => Promise<Outcome>;
  /** Where unacknowledged ticks outlive a reload. */
  read: () => readonly Tick[];
  write: (ticks: readonly Tick[]) => void;
  newId: () => string;
  /** Calls back once, after a while or when the connection is back. */
  later: (attempt: number, callback: () => void) => void;
  /** With `about`, the tick that was saved, and where it leads. */
  say: (message: string, about?: Readonly<{ tick: Tick }> & Omit<TickNews, "announcement">) => void;
  changed: () => void;
  /** A tick was saved; pages of an earlier revision know nothing of it. */
  saved: (revision: number) => void;
  drained: () => void;
  signedOut: () => void;
}>;

export const NOT_SAVED_YET =
  "Not saved yet: you are offline. It will be sent when you are back online.";

/**
 * Ticks on their way to the server. Of each milestone (or step) one request is in flight and only the newest wish
 * waits, so the end state is what was asked for last; each wish keeps its operation id until it is acknowledged,
 * across reloads and lost connections, so it is applied once.
 */
export class TickQueue {
  readonly #parts: QueueParts;
  readonly #entries = new Map<string, Entry>();
  #attempts = 0;

  constructor(parts: QueueParts) {
    this.#parts = parts;
  }

  /** What to show: the newest wish, else the newer of the last answer and what the page was rendered with. */
  shown({
    key,
    done,
    revision,
  }: Readonly<{ key: string; done: boolean; revision: number }>): boolean {
    const entry = this.#entries.get(key);
    const wish = entry?.waiting ?? entry?.inFlight;
    if (wish !== undefined) return wish.done;
    const resolved = entry?.resolved;
    return resolved !== undefined && resolved.revision > revision ? resolved.done : done;
  }

  ask(wanted: Omit<Tick, "operationId">): void {
    const tick = { ...wanted, operationId: this.#parts.newId() };
    const entry = this.#entry(tickKey(tick));
    if (entry.inFlight === undefined) {
      entry.inFlight = tick;
      this.#keep();
      void this.#dispatch(entry);
      return;
    }
    entry.waiting = entry.inFlight.done === tick.done ? undefined : tick;
    this.#keep();
  }

  /** Sends again what an earlier page did not see acknowledged, in its order. */
  resume(): void {
    for (const tick of this.#parts.read()) {
      const entry = this.#entry(tickKey(tick));
      if (entry.inFlight === undefined) {
        entry.inFlight = tick;
        void this.#dispatch(entry);
      } else if (entry.inFlight.operationId !== tick.operationId) entry.waiting = tick;
    }
    this.#parts.changed();
  }

  async #dispatch(entry: Entry): Promise<void> {
    const tick = entry.inFlight;
    if (tick === undefined) return;
    const outcome = await this.#parts.send(tick);
    if (outcome.kind === "unreachable") {
      if (this.#attempts === 0) this.#parts.say(NOT_SAVED_YET);
      this.#attempts += 1;
      this.#parts.later(this.#attempts, () => void this.#dispatch(entry));
      return;
    }
    this.#attempts = 0;
    if (outcome.kind === "signed-out") {
      this.#parts.signedOut();
      return;
    }
    if (outcome.kind === "not-theirs") {
      this.#parts.say(outcome.message);
      return;
    }
    if (outcome.kind === "saved") {
      entry.resolved = { done: tick.done, revision: outcome.revision };
      this.#parts.saved(outcome.revision);
      entry.inFlight = entry.waiting;
      const { announcement, offer, onward } = outcome;
      if (entry.waiting === undefined) this.#parts.say(announcement, { tick, offer, onward });
    } else {
      entry.inFlight = undefined;
      this.#parts.say(outcome.message);
    }
    entry.waiting = undefined;
    this.#keep();
    if (entry.inFlight !== undefined) void this.#dispatch(entry);
    else if (this.#unacknowledged().length === 0) this.#parts.drained();
  }

  #entry(key: string): Entry {
    const entry = this.#entries.get(key) ?? {};
    this.#entries.set(key, entry);
    return entry;
  }

  #unacknowledged(): readonly Tick[] {
    return [...this.#entries.values()].flatMap(({ inFlight, waiting }) =>
      [inFlight, waiting].filter((tick) => tick !== undefined),
    );
  }

  #keep(): void {
    this.#parts.write(this.#unacknowledged());
    this.#parts.changed();
  }
}

export function tickKey({ milestone, step }: Pick<Tick, "milestone" | "step">): string {
  return step === undefined ? milestone : `${milestone}/${step}`;
}

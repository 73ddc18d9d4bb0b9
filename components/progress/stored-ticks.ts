import type { Tick } from "#lib/domain/progress/tick";

/**
 * Keeps the unacknowledged ticks of one learner in this browser, each under a key of its own, so that two tabs never erase
 * each other's. Where the browser keeps nothing, ticks are still sent; they only do not outlive a reload.
 */
export function storedTicks({
  learner,
  storage,
}: Readonly<{ learner: string; storage: Storage | undefined }>): Readonly<{
  read: () => readonly Tick[];
  write: (ticks: readonly Tick[]) => void;
}> {
  const prefix = `waymark.tick.${learner}.`;
  const own = new Set<string>();
  return {
    read: () => {
      if (storage === undefined) return [];
      const stored = Object.keys(storage)
        .filter((key) => key.startsWith(prefix))
        .map((key) => parse(storage.getItem(key)))
        .filter((each) => each !== undefined)
        .toSorted((one, other) => one.order - other.order)
        .map(({ tick }) => tick);
      for (const { operationId } of stored) own.add(operationId);
      return stored;
    },
    write: (ticks) => {
      if (storage === undefined) return;
      const kept = new Set(ticks.map(({ operationId }) => operationId));
      for (const id of [...own].filter((each) => !kept.has(each))) {
        storage.removeItem(prefix + id);
        own.delete(id);
      }
      for (const [index, tick] of ticks.entries()) {
        if (own.has(tick.operationId)) continue;
        own.add(tick.operationId);
        keep({
          storage,
          key: prefix + tick.operationId,
          text: JSON.stringify({ tick, order: Date.now() + index }),
        });
      }
    },
  };
}

function keep({
  storage,
  key,
  text,
}: Readonly<{ storage: Storage; key: string; text: string }>): void {
  try {
    storage.setItem(key, text);
  } catch {
    // Full: the tick is sent all the same.
  }
}

function parse(text: string | null): Readonly<{ tick: Tick; order: number }> | undefined {
  try {
    const value: unknown = JSON.parse(text ?? "null");
    return isStored(value) ? value : undefined;
  } catch {
    // Damaged text: there is nothing to resume from it.
    return undefined;
  }
}

function isStored(value: unknown): value is { tick: Tick; order: number } {
  if (typeof value !== "object" || value === null || !("tick" in value) || !("order" in value)) {
    return false;
  }
  const { tick, order } = value;
  return (
    typeof order === "number" &&
    typeof tick === "object" &&
    tick !== null &&
    "milestone" in tick &&
    typeof tick.milestone === "string" &&
    "done" in tick &&
    typeof tick.done === "boolean" &&
    "operationId" in tick &&
    typeof tick.operationId === "string"
  );
}

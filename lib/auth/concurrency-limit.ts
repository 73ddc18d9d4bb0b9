import "server-only";
import { ofProcess } from "#lib/of-process";

/** Passes a piece of work when it has its turn, or turns it away. */
export type ConcurrencyLimit = <T>(work: () => Promise<T>) => Promise<T>;

/** Returns the one limit of this name in the process. */
export function limitOfProcess({
  name,
  places,
  queue,
}: Readonly<{ name: string; places: number; queue: number }>): ConcurrencyLimit {
  return ofProcess({
    name: `limit:${name}`,
    make: () => createConcurrencyLimit({ places, queue }),
  });
}

/** Too many wait for the same work: whoever asked may try again in a moment. */
export class BusyError extends Error {
  constructor() {
    super("too many wait for this work");
    this.name = "BusyError";
  }
}

/**
 * Lets a few pieces of work run at once and a few more wait in line; whoever comes after that is turned away with a
 * BusyError. A place is held until its work ends, even if the one who asked has left (docs/security.md#hashing-limit).
 */
export function createConcurrencyLimit({
  places,
  queue,
}: Readonly<{ places: number; queue: number }>): ConcurrencyLimit {
  const line: (() => void)[] = [];
  let running = 0;

  async function enter(): Promise<void> {
    if (running < places) {
      running += 1;
      return;
    }
    if (line.length >= queue) throw new BusyError();
    await new Promise<void>((goOn) => line.push(goOn));
  }

  /** Hands the place on to the next in line, or frees it. */
  function leave(): void {
    const next = line.shift();
    if (next === undefined) running -= 1;
    else next();
  }

  return async function pass<T>(work: () => Promise<T>): Promise<T> {
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  };
}

/** Shorter than this, and what was started again did not live. */
const SHORT_LIFE_MS = 2_000;
/** So many in a row, and it will not live the next time either. */
const MOST_SHORT_LIVES = 5;
const FIRST_WAIT_MS = 250;

/** What a watcher remembers of what it starts again and again. */
export type ShortLives = Readonly<{
  /** Counts a life, and returns how long to wait before the next: 0 after a long one; undefined where it is given up. */
  count: (lifeMs: number) => number | undefined;
}>;

/** Returns the memory of a watcher: the wait doubles with each short life, and after five in a row there is no more. */
export function rememberShortLives(): ShortLives {
  let inARow = 0;
  return {
    count: (lifeMs) => {
      inARow = lifeMs < SHORT_LIFE_MS ? inARow + 1 : 0;
      if (inARow >= MOST_SHORT_LIVES) return undefined;
      return inARow === 0 ? 0 : FIRST_WAIT_MS * 2 ** (inARow - 1);
    },
  };
}

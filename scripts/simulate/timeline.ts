type Happening = Readonly<{ at: number; order: number; happen: () => void }>;

/** What is to happen, by time; of two things at one moment, that which was planned first. */
export type Timeline = Readonly<{
  /** The time of what happens now, in seconds since the beginning. */
  now: () => number;
  after: (seconds: number, happen: () => void) => void;
  /** Lets everything happen, and what it leads to, until nothing is left. */
  run: () => void;
}>;

/** Returns a timeline on which nothing is planned yet: a binary heap. */
export function newTimeline(): Timeline {
  const heap: Happening[] = [];
  let now = 0;
  let order = 0;

  const isBefore = (one: number, other: number) => {
    const [a, b] = [heap[one], heap[other]];
    if (a === undefined || b === undefined) return false;
    return a.at < b.at || (a.at === b.at && a.order < b.order);
  };
  const swap = (one: number, other: number) => {
    const [a, b] = [heap[one], heap[other]];
    if (a === undefined || b === undefined) return;
    heap[one] = b;
    heap[other] = a;
  };
  const up = (from: number) => {
    for (let at = from; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (!isBefore(at, parent)) return;
      swap(at, parent);
      at = parent;
    }
  };
  const down = () => {
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      const child = isBefore(left + 1, left) ? left + 1 : left;
      if (!isBefore(child, at)) return;
      swap(at, child);
      at = child;
    }
  };
  const next = (): Happening | undefined => {
    const first = heap[0];
    const last = heap.pop();
    if (last !== undefined && heap.length > 0) {
      heap[0] = last;
      down();
    }
    return first;
  };

  return {
    now: () => now,
    after: (seconds, happen) => {
      heap.push({ at: now + seconds, order: order++, happen });
      up(heap.length - 1);
    },
    run: () => {
      for (let each = next(); each !== undefined; each = next()) {
        now = each.at;
        each.happen();
      }
    },
  };
}

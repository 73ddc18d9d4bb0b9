/** Something that only so many can have at once; others wait for it in the order in which they came. */
export type Station = Readonly<{
  take: (then: () => void) => void;
  give: () => void;
}>;

/** Returns a station that so many can have at once. */
export function newStation(places: number): Station {
  let free = places;
  let waiting: (() => void)[] = [];
  let first = 0;
  return {
    take: (then) => {
      if (free === 0) return void waiting.push(then);
      free -= 1;
      then();
    },
    give: () => {
      const next = waiting[first];
      if (next === undefined) {
        free += 1;
        return;
      }
      first += 1;
      // Those who have had their turn are forgotten now and then.
      if (first > 1_000 && first * 2 > waiting.length) {
        waiting = waiting.slice(first);
        first = 0;
      }
      next();
    },
  };
}

import { expect, test } from "vitest";
import { hashingPlaces } from "#lib/auth/hashing-places";

test.each([
  { processors: 1, threads: 4, places: 1 },
  { processors: 2, threads: 12, places: 1 },
  { processors: 4, threads: 12, places: 3 },
  { processors: 64, threads: 128, places: 4 },
  { processors: 64, threads: 4, places: 2 },
  { processors: 8, threads: 1, places: 1 },
])(
  "with $processors processors and $threads threads, $places are hashed at once",
  ({ places, ...machine }) => {
    expect(hashingPlaces(machine)).toBe(places);
  },
);

import { expect, test } from "vitest";
import { heldByHorizon } from "./calibration-example.ts";
import { KINDS, type KindOfLearner } from "./invented-weeks-example.ts";

/** With 30 learners of each of six kinds, chance alone moves a share by some points. */
const LEARNERS = 30;

const held = (Object.keys(KINDS) as KindOfLearner[]).map((kind) =>
  heldByHorizon({ kind, weeksOfRecord: 20, learners: LEARNERS }),
);
const average = (shares: readonly number[]) =>
  shares.reduce((total, share) => total + share, 0) / shares.length;

test.each([
  [1, 0],
  [3, 1],
  [6, 2],
  [12, 3],
  [24, 4],
])(
  "%i months out, the second date holds for about 85 of 100 whose weeks hang together, the first for half",
  (months, index) => {
    const at = held.map((kind) => kind[index]).filter((each) => each !== undefined);
    expect(at.map((each) => each.months)).toEqual(held.map(() => months));
    expect(average(at.map(({ most }) => most))).toBeGreaterThan(79);
    expect(average(at.map(({ most }) => most))).toBeLessThan(91);
    expect(average(at.map(({ half }) => half))).toBeGreaterThan(42);
    expect(average(at.map(({ half }) => half))).toBeLessThan(63);
  },
);

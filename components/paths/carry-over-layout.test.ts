import { expect, test } from "vitest";
import { braidOf } from "./braid-layout.ts";
import { strandsOf } from "./carry-over-layout.ts";

const SIZE = { length: 400, gap: 72, turn: 30 };

test("lanes that share a way are one strand, and part as strands of their own", () => {
  const braid = braidOf({ ways: [{ lanes: [0, 1], hours: 10 }], own: [5, 6], ...SIZE });
  expect(strandsOf(braid).map((strand) => strand.map(({ lane }) => lane))).toEqual([
    [0, 1],
    [0],
    [1],
    [0],
    [1],
  ]);
});

test("each piece is drawn once", () => {
  const ways = [
    { lanes: [0, 1, 2], hours: 10 },
    { lanes: [0, 2], hours: 4 },
  ];
  const braid = braidOf({ ways, own: [5, 6, 0], ...SIZE });
  const drawn = strandsOf(braid).flat();
  expect(new Set(drawn.map(({ piece }) => piece)).size).toBe(drawn.length);
  expect(drawn.length).toBe(braid.lanes.flatMap(({ pieces }) => pieces).length);
});

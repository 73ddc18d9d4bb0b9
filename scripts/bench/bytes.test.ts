import { expect, test } from "vitest";
import { sharesOf } from "./bytes.ts";

const size = (table: string, rows: number, heap: number, indexes: number) => ({
  ...{ table, rows, heap, indexes },
});

test("a learner's share of a table is what it has more than before, over all learners", () => {
  const before = [size("Event", 10, 8192, 16384)];
  const after = [size("Event", 210, 49152, 32768)];
  expect(sharesOf({ before, after, learners: 10 })).toEqual([size("Event", 20, 4096, 1638.4)]);
});

test("a table that holds nothing of them is left out, and the largest comes first", () => {
  const before = [size("Path", 7, 8192, 8192), size("User", 1, 8192, 8192)];
  const after = [...before.slice(0, 1), size("User", 3, 16384, 8192), size("Event", 9, 81920, 0)];
  const shares = sharesOf({ before, after, learners: 2 });
  expect(shares.map(({ table }) => table)).toEqual(["Event", "User"]);
});

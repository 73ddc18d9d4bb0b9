import fc from "fast-check";
import { expect, test } from "vitest";
import { milestone, roadmapOf } from "./roadmap-example.ts";
import { sharedWays } from "./shared-ways.ts";

function onPath(path: string, ids: readonly string[], optional: readonly string[] = []) {
  const milestones = [
    ...ids.map((id) => milestone(id, { hours: id.length })),
    ...optional.map((id) => milestone(id, { required: false })),
  ];
  return { ...roadmapOf({ specialization: milestones }), path };
}

function told(ways: ReturnType<typeof sharedWays>) {
  return ways.map(({ paths, milestones, hours }) => [
    paths.join("+"),
    milestones.map(({ id }) => id).join(" "),
    hours,
  ]);
}

test("every milestone stands in the way of exactly the paths that require it", () => {
  const ways = sharedWays([
    onPath("a", ["all", "ab", "own-a"]),
    onPath("b", ["all", "ab", "bc-long"]),
    onPath("c", ["all", "bc-long", "own-c"]),
  ]);
  expect(told(ways)).toEqual([
    ["a+b+c", "all", 3],
    ["b+c", "bc-long", 7],
    ["a+b", "ab", 2],
    ["a", "own-a", 5],
    ["b", "", 0],
    ["c", "own-c", 5],
  ]);
});

test("what is optional on a path is not shared with it", () => {
  expect(told(sharedWays([onPath("a", ["x"]), onPath("b", [], ["x"])]))).toEqual([
    ["a", "x", 1],
    ["b", "", 0],
  ]);
});

test("the ways of a path add up to what it requires, and those of two to what they share", () => {
  const ids = ["x", "xx", "xxx", "xxxx", "xxxxx"];
  const any = fc.subarray(ids);
  fc.assert(
    fc.property(any, any, any, (one, two, three) => {
      const roadmaps = [onPath("a", one), onPath("b", two), onPath("c", three)] as const;
      const ways = sharedWays(roadmaps);
      const hoursWith = (...paths: string[]) =>
        ways
          .filter((way) => paths.every((path) => way.paths.includes(path)))
          .reduce((sum, { hours }) => sum + hours, 0);
      expect(hoursWith("a")).toBe(one.join("").length);
      expect(hoursWith("a", "b")).toBe(one.filter((id) => two.includes(id)).join("").length);
      expect(hoursWith("b", "c")).toBe(two.filter((id) => three.includes(id)).join("").length);
    }),
    { numRuns: 300 },
  );
});

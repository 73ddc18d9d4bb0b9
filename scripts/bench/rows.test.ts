import { expect, test } from "vitest";
import { isReached, rowsOf } from "./rows.ts";

test("of answers a second the ratio must reach the number", () => {
  expect(isReached({ by: "perSecond", target: 0.6 }, 0.6)).toBe(true);
  expect(isReached({ by: "perSecond", target: 0.6 }, 0.59)).toBe(false);
});

test("of times the ratio must stay at the number", () => {
  expect(isReached({ by: "p50", target: 1.3 }, 1.3)).toBe(true);
  expect(isReached({ by: "p99", target: 3 }, 3.01)).toBe(false);
});

test("what was not measured reaches nothing", () => {
  expect(isReached({ by: "perSecond", target: 0.6 }, Number.NaN)).toBe(false);
});

test("each path has a row of its own, beside a static page", () => {
  const rows = rowsOf({ paths: ["backend", "devops"], milestone: "fnd-git" });
  const ofPaths = rows.filter(
    ({ name }) => name.startsWith("/paths/") && name !== "/paths/compare",
  );
  expect(ofPaths.map(({ name, beside }) => [name, beside])).toEqual([
    ["/paths/backend", "static"],
    ["/paths/devops", "static"],
  ]);
});

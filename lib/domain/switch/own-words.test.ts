import { expect, test } from "vitest";
import { day } from "../focus/focus-example.ts";
import type { EnrollmentRecord } from "../record/enrollment.ts";
import { enrolled } from "../record/enrollment-example.ts";
import { reasonsOf } from "./own-words.ts";

type Given = Partial<EnrollmentRecord> & Readonly<{ path: string; on: number }>;

/** One stay after the other, each switched for the next; the reasons of the last one. */
function reasonsAfter(...given: readonly Given[]) {
  const enrollments = given.map(({ on, ...each }, index) => {
    const next = given[index + 1];
    return enrolled({
      id: `${index}`,
      startedAt: day(on),
      ...(next && { endedAt: day(next.on), endedAs: "switched" }),
      ...each,
    });
  });
  const enrollment = enrollments.at(-1) ?? enrolled();
  return reasonsOf({ enrollments: enrollments.toReversed(), enrollment });
}

test("what was written when choosing a path is its reason", () => {
  expect(reasonsAfter({ path: "a", on: 0, why: "Plumbing", lookBackOn: "2025-04-01" })).toEqual({
    words: { text: "Plumbing", at: day(0), when: "chose", from: undefined },
    lookBackOn: "2025-04-01",
  });
});

test("a stay that a switch began has the reason of that switch", () => {
  const { words, lookBackOn } = reasonsAfter(
    { path: "a", on: 0, why: "Plumbing", lookBackOn: "2025-04-01", switchReason: "Models" },
    { path: "b", on: 40 },
  );
  expect(words).toEqual({ text: "Models", at: day(40), when: "switched", from: "a" });
  expect(lookBackOn).toBeUndefined();
});

test("a switch without a reason leaves none, and takes none from another path", () => {
  const left = { path: "a", on: 0, why: "Plumbing" };
  expect(reasonsAfter(left, { path: "b", on: 40 }).words).toBeUndefined();
});

test("who comes back without a new reason has the old one, and the old date to look back on", () => {
  const first = { path: "a", on: 0, why: "Plumbing", lookBackOn: "2025-04-01" };
  const there = { path: "b", on: 40, switchReason: "" };
  expect(reasonsAfter({ ...first, switchReason: "Models" }, there, { path: "a", on: 41 })).toEqual({
    words: { text: "Plumbing", at: day(0), when: "chose", from: undefined },
    lookBackOn: "2025-04-01",
  });
});

test("who comes back with a new reason has the new one", () => {
  const first = { path: "a", on: 0, why: "Plumbing" };
  const there = { path: "b", on: 40, switchReason: "Models are dull" };
  const { words } = reasonsAfter(first, there, { path: "a", on: 41 });
  expect(words).toEqual({ text: "Models are dull", at: day(41), when: "switched", from: "b" });
});

test("going back twice still finds what was written first", () => {
  const { words } = reasonsAfter(
    { path: "a", on: 0, why: "Plumbing" },
    { path: "b", on: 40 },
    { path: "a", on: 41 },
    { path: "c", on: 50 },
    { path: "a", on: 51 },
  );
  expect(words?.text).toBe("Plumbing");
});

test("after leaving, the reason for leaving stands beside the path that came next", () => {
  const left = { endedAs: "left", endedAt: day(30), switchReason: "A break" } as const;
  const { words } = reasonsAfter({ path: "a", on: 0, ...left }, { path: "b", on: 40 });
  expect(words).toEqual({ text: "A break", at: day(30), when: "left", from: "a" });
  const both = reasonsAfter({ path: "a", on: 0, ...left }, { path: "b", on: 40, why: "Models" });
  expect(both.words).toEqual({ text: "Models", at: day(40), when: "switched", from: "a" });
});

test("long after leaving, another path begins with no reason of its own", () => {
  const left = { endedAs: "left", endedAt: day(5), switchReason: "A break" } as const;
  const { words } = reasonsAfter({ path: "a", on: 0, ...left }, { path: "b", on: 40 });
  expect(words).toBeUndefined();
});

test("a path that is left and begun again keeps its reason", () => {
  const left = { endedAs: "left", endedAt: day(30), switchReason: "A break" } as const;
  const { words } = reasonsAfter(
    { path: "a", on: 0, why: "Plumbing", ...left },
    { path: "a", on: 40 },
  );
  expect(words?.text).toBe("Plumbing");
});

test("trials play no part", () => {
  const { words } = reasonsAfter(
    { path: "a", on: 0, why: "Plumbing", endedAt: undefined, endedAs: undefined },
    { path: "b", on: 20, kind: "trial" },
  );
  expect(words).toBeUndefined();
});

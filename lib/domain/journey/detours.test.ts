import { expect, test } from "vitest";
import { hour } from "../focus/focus-example.ts";
import type { EnrollmentRecord } from "../record/enrollment.ts";
import { enrolled } from "../record/enrollment-example.ts";
import { staysOf } from "./detours.ts";

type Given = readonly [path: string, at: number, more?: Partial<EnrollmentRecord>];

/** The stays of a learner who was on these paths from these hours on: "a (b)" is a stay on a with b tried in between. */
function readStays(...given: readonly Given[]): readonly string[] {
  const enrollments = given.map(([path, at, more], index) => {
    const next = given[index + 1];
    const end = next && ({ endedAt: hour(next[1]), endedAs: "switched" } as const);
    return enrolled({ id: `${index}`, path, startedAt: hour(at), ...end, ...more });
  });
  return staysOf(enrollments.toReversed()).map(({ parts, detours }) => {
    const tried = detours.map(({ tried: { path }, reason }) => `${path}${reason}`).join(" ");
    return `${parts[0].path}${parts.length}${tried === "" ? "" : ` (${tried})`}`;
  });
}

test("there and back within 72 hours is one stay, with the reason for the way there", () => {
  const there = { switchReason: "!" };
  expect(readStays(["a", 0, there], ["b", 1000], ["a", 1071.9])).toEqual(["a2 (b!)"]);
  expect(readStays(["a", 0, there], ["b", 1000], ["a", 1072])).toEqual(["a1", "b1", "a1"]);
});

test("what comes before and after stands by itself", () => {
  expect(readStays(["c", 0], ["a", 500], ["b", 1000], ["a", 1010], ["d", 3000])).toEqual([
    "c1",
    "a2 (b)",
    "d1",
  ]);
});

test("a second way back within 180 days counts, so both ways stand", () => {
  expect(readStays(["a", 0], ["b", 1000], ["a", 1010], ["c", 2000], ["a", 2010])).toEqual([
    "a2 (b)",
    "c1",
    "a1",
  ]);
});

test("who settled in first tried all of them", () => {
  expect(readStays(["a", 0], ["b", 10], ["a", 20], ["c", 30], ["a", 40])).toEqual(["a3 (b c)"]);
});

test("a switch that was marked as not counting stands, so that the mark can be taken away", () => {
  const marked = { exempt: "" };
  expect(readStays(["a", 0, marked], ["b", 1000], ["a", 1010])).toEqual(["a1", "b1", "a1"]);
});

test("a short stay that leads elsewhere is no detour, and trials are none", () => {
  expect(readStays(["a", 0], ["b", 1000], ["c", 1010])).toEqual(["a1", "b1", "c1"]);
  const trial = { kind: "trial", endedAt: hour(1010), endedAs: "left" } as const;
  const open = { endedAt: undefined, endedAs: undefined };
  expect(readStays(["a", 0, open], ["b", 1000, trial])).toEqual(["a1"]);
});

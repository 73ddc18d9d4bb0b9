import { expect, test } from "vitest";
import { day } from "../focus/focus-example.ts";
import type { EnrollmentRecord } from "../record/enrollment.ts";
import { reflectionDue } from "./reflection.ts";

type Given = Pick<EnrollmentRecord, "path" | "startedAt"> & Partial<EnrollmentRecord>;

function begun(given: Given): EnrollmentRecord {
  return { id: given.path, roadmap: "r", kind: "committed", why: "", ...given };
}

const ended = (at: Date, endedAs: EnrollmentRecord["endedAs"] = "switched") => ({
  endedAt: at,
  endedAs,
  ended: { phase: "specialization", depth: 0, activeDays: 3 } as const,
});

const A = begun({ path: "a", startedAt: day(0), ...ended(day(100)) });
const B = begun({ path: "b", startedAt: day(100) });

function due({
  enrollments = [A, B],
  asked = [],
  on,
}: Readonly<{ enrollments?: readonly EnrollmentRecord[]; asked?: readonly string[]; on: number }>) {
  const reflections = asked.map((enrollment) => ({ enrollment, text: "", at: day(on) }));
  return reflectionDue({ record: { enrollments, reflections }, now: day(on) })?.begun.id;
}

test.each([
  { on: 159.9, asked: undefined },
  { on: 160, asked: "b" },
  { on: 465, asked: "b" },
  { on: 465.1, asked: undefined },
])("a switch on day 100 is asked about on day $on: $asked", ({ on, asked }) => {
  expect(due({ on })).toBe(asked);
});

test("it names the enrollment that was left", () => {
  const record = { enrollments: [B, A], reflections: [] };
  expect(reflectionDue({ record, now: day(170) })).toEqual({ begun: B, left: A });
});

test("trials, and the order in which enrollments are given, do not matter", () => {
  const left = { ...B, ...ended(day(200)) };
  const tried = begun({
    path: "t",
    kind: "trial",
    startedAt: day(150),
    ...ended(day(160), "left"),
  });
  const next = begun({ path: "c", startedAt: day(200) });
  const record = { enrollments: [next, left, tried, A], reflections: [] };
  expect(reflectionDue({ record, now: day(270) })).toEqual({ begun: next, left });
  const mixed = { enrollments: [left, A, next, tried], reflections: [] };
  expect(reflectionDue({ record: mixed, now: day(270) })).toEqual({ begun: next, left });
});

test("any answer, rather not say included, is the end of it", () => {
  expect(due({ on: 170, asked: ["b"] })).toBeUndefined();
});

test("of several switches only the newest that is 60 days old is asked about", () => {
  const enrollments = [
    A,
    { ...B, ...ended(day(120)) },
    begun({ path: "c", startedAt: day(120), ...ended(day(170)) }),
    begun({ path: "d", startedAt: day(170) }),
  ];
  expect(due({ enrollments, on: 200 })).toBe("c");
  expect(due({ enrollments, on: 200, asked: ["c"] })).toBeUndefined();
  expect(due({ enrollments, on: 230, asked: ["c"] })).toBe("d");
});

test.each<[string, EnrollmentRecord, string | undefined]>([
  ["left and followed within 30 days", { ...A, ...ended(day(70), "left") }, "b"],
  ["left longer before", { ...A, ...ended(day(69), "left") }, undefined],
  ["completed", { ...A, ...ended(day(100), "completed") }, undefined],
  ["on the same path", { ...A, path: "b" }, undefined],
  ["that does not count", { ...A, exempt: "" }, "b"],
])("a stay %s before it: %s", (_, before, asked) => {
  expect(due({ enrollments: [before, B], on: 170 })).toBe(asked);
});

test("an enrollment that ended meanwhile is asked about too, and a trial is not", () => {
  expect(due({ enrollments: [A, { ...B, ...ended(day(150), "left") }], on: 170 })).toBe("b");
  expect(due({ enrollments: [A, { ...B, kind: "trial" }], on: 170 })).toBeUndefined();
});

test("a switch that was undone within 72 hours is not asked about, nor the way back", () => {
  const away = begun({ path: "b", startedAt: day(100), ...ended(day(102)) });
  const back = begun({ id: "back", path: "a", startedAt: day(102) });
  expect(due({ enrollments: [A, away, back], on: 170 })).toBeUndefined();
});

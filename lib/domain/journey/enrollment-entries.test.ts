import { expect, test } from "vitest";
import { day } from "../focus/focus-example.ts";
import { recordWith } from "../learner-example.ts";
import type { EnrollmentRecord } from "../record/enrollment.ts";
import { enrollmentEntries } from "./enrollment-entries.ts";

const ENDED = { phase: "projects", depth: 0.5, activeDays: 12 } as const;
const NOW_AT = { phase: "specialization", depth: 0.2, activeDays: 3 } as const;

function record(path: string, startedOn: number, more: Partial<EnrollmentRecord> = {}) {
  return {
    id: path,
    path,
    roadmap: path,
    kind: "committed",
    startedAt: day(startedOn),
    why: "",
    ...more,
  } as const;
}

function on(date: number) {
  const at = day(date);
  return { milestone: "git", step: "one", at, on: at.toISOString().slice(0, 10), prior: false };
}

test("stays come newest first, the open one where the learner stands now", () => {
  const left = record("backend", 0, { endedAt: day(9), endedAs: "left", ended: ENDED });
  const entries = enrollmentEntries({
    ...recordWith(),
    enrollments: [record("devops", 40), left],
    snapshot: NOW_AT,
  });
  expect(entries.map(({ enrollment, snapshot }) => [enrollment.path, snapshot])).toEqual([
    ["devops", NOW_AT],
    ["backend", ENDED],
  ]);
});

test("only an enrollment that ended as switched names the path that came next", () => {
  const entries = enrollmentEntries({
    ...recordWith(),
    enrollments: [
      record("backend", 0, { endedAt: day(9), endedAs: "switched", ended: ENDED }),
      record("automation", 5, { kind: "trial" }),
      record("devops", 9, { endedAt: day(20), endedAs: "left", ended: ENDED }),
      record("data-science", 25),
    ],
  });
  expect(entries.map(({ nextPath }) => nextPath)).toEqual([
    undefined,
    undefined,
    undefined,
    "devops",
  ]);
});

test("a trial stands where it stands itself, and names no path that came next", () => {
  const trial = { phase: "specialization", depth: 0.05, activeDays: 4 } as const;
  const entries = enrollmentEntries({
    ...recordWith(),
    enrollments: [
      record("backend", 0),
      record("devops", 3, { kind: "trial", endedAt: day(9), endedAs: "switched", ended: ENDED }),
      record("automation", 5, { kind: "trial" }),
    ],
    snapshot: NOW_AT,
    trial: { trial: "automation", snapshot: trial, endedAt: day(19), isOver: true },
  });
  expect(entries[0]?.endedAt).toEqual(day(19));
  expect(entries.map(({ snapshot, nextPath }) => [snapshot, nextPath])).toEqual([
    [trial, undefined],
    [ENDED, undefined],
    [NOW_AT, undefined],
  ]);
});

test("an answer to whether a switch helped stands with the enrollment that the switch began", () => {
  const reflection = { enrollment: "devops", helped: "partly", text: "", at: day(70) } as const;
  const left = record("backend", 0, { endedAt: day(9), endedAs: "switched", ended: ENDED });
  const entries = enrollmentEntries({
    ...recordWith(),
    enrollments: [left, record("devops", 9)],
    reflections: [reflection],
  });
  expect(entries.map((entry) => entry.reflection)).toEqual([reflection, undefined]);
});

test("a switch that was undone within 72 hours is part of the stay around it", () => {
  const switched = { endedAs: "switched", ended: ENDED } as const;
  const entries = enrollmentEntries({
    ...recordWith(),
    enrollments: [
      record("backend", 0, {
        ...switched,
        endedAt: day(30),
        why: "Pipes",
        lookBackOn: "2025-04-01",
      }),
      record("devops", 30, { ...switched, endedAt: day(31) }),
      record("backend", 31, { id: "back" }),
    ],
    snapshot: NOW_AT,
    stepTicks: [on(-1), on(30), on(30), on(31)],
  });
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({
    enrollment: { id: "back", startedAt: day(0), lookBackOn: "2025-04-01" },
    reason: "Pipes",
    endedAt: undefined,
    snapshot: { ...NOW_AT, activeDays: 2 },
    nextPath: undefined,
    detours: [{ tried: { path: "devops" }, reason: "" }],
  });
});

test("the reason for a switch is why the learner is on the next path, not why they left the one before", () => {
  const switched = { endedAs: "switched", ended: ENDED, switchReason: "Models" } as const;
  const entries = enrollmentEntries({
    ...recordWith(),
    enrollments: [
      record("backend", 0, { ...switched, endedAt: day(9), why: "Pipes" }),
      record("machine-learning", 9),
    ],
  });
  expect(entries.map(({ reason, leftBecause }) => [reason, leftBecause])).toEqual([
    ["Models", undefined],
    ["Pipes", undefined],
  ]);
});

test("the reason for leaving stands with the path that was left, also where another one follows", () => {
  const left = { endedAs: "left", ended: ENDED, switchReason: "Too dry" } as const;
  const entries = enrollmentEntries({
    ...recordWith(),
    enrollments: [
      record("backend", 0, { ...left, endedAt: day(9) }),
      record("machine-learning", 12),
    ],
  });
  expect(entries.map(({ reason, leftBecause }) => [reason, leftBecause])).toEqual([
    [undefined, undefined],
    [undefined, "Too dry"],
  ]);
});

test("a reason for a switch stands with the path that was left where the next one has its own", () => {
  const switched = { endedAs: "switched", ended: ENDED, switchReason: "Too dry" } as const;
  const entries = enrollmentEntries({
    ...recordWith(),
    enrollments: [
      record("backend", 0, { ...switched, endedAt: day(9) }),
      record("machine-learning", 9, { why: "Models" }),
    ],
  });
  expect(entries.map(({ reason, leftBecause }) => [reason, leftBecause])).toEqual([
    ["Models", undefined],
    [undefined, "Too dry"],
  ]);
});

import { expect, test } from "vitest";
import type { EnrollmentRecord } from "../record/enrollment.ts";
import { toFocusHistory } from "./focus-history.ts";

const stay: EnrollmentRecord = {
  id: "1",
  path: "backend",
  roadmap: "backend-1",
  kind: "committed",
  startedAt: new Date("2026-01-01"),
  why: "",
};

test("a focus history takes an ended stay as it was written down and an open one as it stands", () => {
  const ended: EnrollmentRecord = {
    ...stay,
    endedAt: new Date("2026-02-01"),
    endedAs: "switched",
    ended: { phase: "projects", depth: 0.6, activeDays: 12 },
    exempt: "",
  };
  const open: EnrollmentRecord = { ...stay, path: "devops", startedAt: new Date("2026-02-01") };
  const snapshot = { phase: "specialization", depth: 0.1, activeDays: 3 } as const;
  expect(toFocusHistory({ enrollments: [ended, open], snapshot })).toEqual({
    enrollments: [
      {
        path: "backend",
        kind: "committed",
        startedAt: new Date("2026-01-01"),
        endedAt: new Date("2026-02-01"),
        endedAs: "switched",
        phase: "projects",
        depth: 0.6,
        activeDays: 12,
        exempt: "",
      },
      {
        path: "devops",
        kind: "committed",
        startedAt: new Date("2026-02-01"),
        phase: "specialization",
        depth: 0.1,
        activeDays: 3,
      },
    ],
  });
});

test("trials are left out of a focus history", () => {
  expect(toFocusHistory({ enrollments: [{ ...stay, kind: "trial" }] }).enrollments).toEqual([]);
});

test("without a snapshot, an open stay is at its beginning in a focus history", () => {
  expect(toFocusHistory({ enrollments: [stay] }).enrollments).toMatchObject([
    { phase: "fundamentals", depth: 0, activeDays: 0 },
  ]);
});

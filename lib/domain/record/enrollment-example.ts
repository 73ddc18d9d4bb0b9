import type { EnrollmentRecord } from "./enrollment.ts";

/** For tests: an open committed enrollment on backend since New Year of 2026, with what a test says otherwise. */
export function enrolled(otherwise: Partial<EnrollmentRecord> = {}): EnrollmentRecord {
  return {
    id: "1",
    path: "backend",
    roadmap: "backend-1",
    kind: "committed",
    startedAt: new Date("2026-01-01"),
    why: "",
    ...otherwise,
  };
}

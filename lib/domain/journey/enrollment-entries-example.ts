import type { EnrollmentRecord } from "../record/enrollment.ts";
import { enrolled } from "../record/enrollment-example.ts";
import type { EnrollmentEntry } from "./enrollment-entries.ts";

/** For tests: an enrollment between two dates, at noon UTC, as it is looked back on. */
export function entry(
  from: string,
  to?: string,
  more: Partial<EnrollmentRecord> = {},
  depth = 0,
): EnrollmentEntry {
  const endedAt = to === undefined ? undefined : new Date(`${to}T12:00:00Z`);
  const startedAt = new Date(`${from}T12:00:00Z`);
  return {
    enrollment: enrolled({ id: `${from} ${to}`, startedAt, endedAt, ...more }),
    endedAt,
    detours: [],
    snapshot: { phase: "specialization", depth, activeDays: 1 },
  };
}

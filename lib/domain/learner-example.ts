import type { Learner } from "./learner.ts";
import { progressOf } from "./progress/progress.ts";
import { openEnrollment } from "./record/enrollment.ts";
import type { LearnerRecord } from "./record/learner-record.ts";
import { EMPTY_RECORD } from "./record/learner-record.ts";
import type { Roadmap } from "./roadmap/roadmap.ts";
import type { LocalDate } from "./time/dates.ts";

/** For tests: the record of a learner who did nothing yet, but for what a test says. */
export function recordWith(change: Partial<LearnerRecord> = {}): LearnerRecord {
  return { ...EMPTY_RECORD, fundamentals: "f", joinedAt: new Date("2026-01-01"), ...change };
}

/** For tests: a learner at noon UTC of a day, on a roadmap, with this record. */
export function learnerOn({
  today,
  record = {},
  roadmap,
  ...otherwise
}: Readonly<{ today: LocalDate; record?: Partial<LearnerRecord>; roadmap: Roadmap }> &
  Partial<Omit<Learner, "record" | "roadmap" | "today">>): Learner {
  const whole = recordWith(record);
  return {
    userId: "u",
    name: "Ada",
    now: new Date(`${today}T12:00:00Z`),
    timeZone: "UTC",
    isTimeZoneKnown: true,
    today,
    record: whole,
    enrollment: openEnrollment(whole.enrollments),
    roadmap,
    progress: progressOf({ ...whole, roadmap }),
    paths: [],
    ...otherwise,
  };
}

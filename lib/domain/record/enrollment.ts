import * as z from "zod";
import { absent, type Fact, instant, localDate } from "./fact.ts";
import { PHASES } from "./phases.ts";

const enrollmentSnapshotSchema = z.object({
  phase: z.enum(PHASES),
  /** 0 to 1, see `depthOf`. */
  depth: z.number(),
  /** Work days during the enrollment. */
  activeDays: z.number(),
});

/** Where a learner stands on a path: derived while the enrollment is open, written down when it ends. */
export type EnrollmentSnapshot = Fact<typeof enrollmentSnapshotSchema>;

/** Where a learner stands who has only just begun. */
export const FIRST_SNAPSHOT: EnrollmentSnapshot = {
  phase: "fundamentals",
  depth: 0,
  activeDays: 0,
};

export const enrollmentSchema = z.object({
  id: z.string(),
  path: z.string(),
  /** Id of the roadmap version. */
  roadmap: z.string(),
  kind: z.enum(["trial", "committed"]),
  startedAt: instant,
  /** Absent while open, as are `endedAs` and `ended`. */
  endedAt: absent(instant),
  endedAs: absent(z.enum(["switched", "completed", "left"])),
  ended: absent(enrollmentSnapshotSchema),
  /** Why this path, in their own words; may be empty. */
  why: z.string(),
  hoursPerWeek: absent(z.number()),
  lookBackOn: absent(localDate),
  /** Why they left it for another, in their own words. */
  switchReason: absent(z.string()),
  /** "Leaving this one does not count, because …"; present, even empty, it marks the enrollment. */
  exempt: absent(z.string()),
});

/** A learner's stay on one path, from a start to an end. */
export type EnrollmentRecord = Fact<typeof enrollmentSchema>;

/** Returns the open committed enrollment; a learner has at most one. */
export function openEnrollment(
  enrollments: readonly EnrollmentRecord[],
): EnrollmentRecord | undefined {
  return enrollments.find(({ kind, endedAt }) => kind === "committed" && endedAt === undefined);
}

/** Returns the committed enrollments, oldest first; trials are left out. */
export function committedInOrder(
  enrollments: readonly EnrollmentRecord[],
): readonly EnrollmentRecord[] {
  return enrollments
    .filter(({ kind }) => kind === "committed")
    .toSorted((one, other) => one.startedAt.getTime() - other.startedAt.getTime());
}

/** Returns the enrollment that the learner completed last; absent where they began another one since. */
export function completedLast(
  enrollments: readonly EnrollmentRecord[],
): EnrollmentRecord | undefined {
  const last = committedInOrder(enrollments).at(-1);
  return last?.endedAs === "completed" ? last : undefined;
}

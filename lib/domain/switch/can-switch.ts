import { FOCUS } from "../focus/focus-history.ts";
import { committedInOrder, type EnrollmentRecord, openEnrollment } from "../record/enrollment.ts";
import { daysElapsed } from "../time/instants.ts";

/** Beginning `path` at the moment `now`, after these enrollments. */
export type Starting = Readonly<{
  enrollments: readonly EnrollmentRecord[];
  path: string;
  now: Date;
}>;

/**
 * Returns whether a learner may switch to `path` now, and from which enrollment: the open one, or the one
 * left under 30 days ago (it then has an `endedAt`). Nothing else stops a switch.
 */
export function canSwitch({
  enrollments,
  path,
  now,
}: Starting):
  | Readonly<{ ok: true; from: EnrollmentRecord }>
  | Readonly<{ ok: false; reason: "same-path" | "no-path" }> {
  const from = leftFor({ enrollments, path, now });
  if (from) return { ok: true, from };
  return { ok: false, reason: openEnrollment(enrollments) ? "same-path" : "no-path" };
}

/** Returns the enrollment that beginning `path` would be a switch from; absent where it would be none. */
export function leftFor({ enrollments, path, now }: Starting): EnrollmentRecord | undefined {
  const last = committedInOrder(enrollments).at(-1);
  if (!last || last.path === path || last.endedAs === "completed") return undefined;
  if (!last.endedAt) return last;
  const days = daysElapsed({ from: last.endedAt, to: now });
  return days <= FOCUS.switchWithinDays ? last : undefined;
}

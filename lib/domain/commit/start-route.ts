import { type EnrollmentRecord, openEnrollment } from "../record/enrollment.ts";
import { leftFor, type Starting } from "../switch/can-switch.ts";

/** The page on which a path begins, and the enrollment it is left for. */
export type StartRoute =
  /** Nothing is left: `/commit/<path>`. */
  | Readonly<{ page: "commit" }>
  /** It is the learner's own path: `/roadmap`. */
  | Readonly<{ page: "roadmap" }>
  /** `from` is open, or was left a short while ago: `/switch/<path>` with the reminder. */
  | Readonly<{ page: "switch"; from: EnrollmentRecord }>
  /** `from` is open and at 100 %: `/switch/<path>`, which then completes it, without a reminder. */
  | Readonly<{ page: "complete"; from: EnrollmentRecord }>;

/**
 * Returns which page applies to beginning `path`; the others lead to it. `/commit/<path>`,
 * `/switch/<path>` and the action that commits ask this. `percent` is the progress on the open enrollment's roadmap, whatever it is
 * without one. For 30 days after leaving, another path is begun through the switch page; after completing,
 * or on the path that was left, by committing (docs/rules.md#leave).
 */
export function routeForStart({
  enrollments,
  path,
  percent,
  now,
}: Starting & Readonly<{ percent: number }>): StartRoute {
  const from = leftFor({ enrollments, path, now });
  if (from) return { page: from.endedAt || percent < 100 ? "switch" : "complete", from };
  return { page: openEnrollment(enrollments) ? "roadmap" : "commit" };
}

/** Returns whether the open enrollment can be completed: at 100 % only. */
export function canComplete({
  enrollments,
  percent,
}: Readonly<{ enrollments: readonly EnrollmentRecord[]; percent: number }>):
  | Readonly<{ ok: true; enrollment: EnrollmentRecord }>
  | Readonly<{ ok: false; reason: "no-path" | "not-all-cleared" }> {
  const enrollment = openEnrollment(enrollments);
  if (!enrollment) return { ok: false, reason: "no-path" };
  return percent === 100 ? { ok: true, enrollment } : { ok: false, reason: "not-all-cleared" };
}

import {
  type EnrollmentRecord,
  type EnrollmentSnapshot,
  FIRST_SNAPSHOT,
} from "../record/enrollment.ts";
import type { PhaseId } from "../record/phases.ts";

/** The dated facts that the detector of path-hopping judges. */
export type FocusHistory = Readonly<{
  enrollments: readonly Readonly<{
    path: string;
    kind: "trial" | "committed";
    startedAt: Date;
    /** Absent while open. */
    endedAt?: Date;
    /** Absent while open. */
    endedAs?: "switched" | "completed" | "left";
    /** Phase the learner was in at the end (or is in now): the phase of the next milestone. */
    phase: PhaseId;
    /**
     * Cleared share of the required hours of specialization and projects on this path, 0 to 1,
     * at the end (or now); prior completions left out.
     */
    depth: number;
    /** Work days during this enrollment. */
    activeDays: number;
    /** The learner said "leaving this one does not count, because …"; present, even empty, it marks the enrollment. */
    exempt?: string;
  }>[];
}>;

/**
 * The numbers of the detector. No published study fixes them: they are this project's judgement
 * (docs/rules.md#focus-rules, docs/rules.md#our-numbers).
 */
export const FOCUS = {
  /** A next path counts as a switch when it begins within this many days of the end. */
  switchWithinDays: 30,
  /** Nothing counts under this many hours after the very first commitment. */
  settlingHours: 72,
  /** A way back undoes the way there when the enrollment between lasted under this many hours. */
  undoneHours: 72,
  /** One way back is excused in this many days. */
  excusedEveryDays: 180,
  finishedDepth: 1,
  deepened: { days: 182, activeDays: 24, depth: 0.5 },
  undecidedWeight: 0.7,
  leastWeight: 0.25,
  /** A hop fades, evenly, to nothing over this many days. */
  fadesOverDays: 365,
  levels: { notice: 1.2, reflect: 2, coolOff: 3 },
  /** No single switch ever warns: a notice needs this many hops. */
  noticeHops: 2,
  /** So long after a switch, the new path is greeted and nothing is said about a pattern. */
  waitsHours: 24,
} as const;

/**
 * Returns what the detector needs to know of a learner's enrollments. Trials are left out: they play no
 * part. `snapshot` is that of the open enrollment; `assessSwitch` judges by it, `assessFocus` does not ask for it.
 */
export function toFocusHistory({
  enrollments,
  snapshot = FIRST_SNAPSHOT,
}: Readonly<{
  enrollments: readonly EnrollmentRecord[];
  snapshot?: EnrollmentSnapshot;
}>): FocusHistory {
  return {
    enrollments: enrollments
      .filter(({ kind }) => kind === "committed")
      .map(({ path, kind, startedAt, endedAt, endedAs, exempt, ended = snapshot }) => ({
        path,
        kind,
        startedAt,
        endedAt,
        endedAs,
        exempt,
        ...ended,
      })),
  };
}

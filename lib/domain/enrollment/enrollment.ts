import type { FocusHistory } from "../focus/focus-history.ts";
import { type WorkRecord, workDaysWithin } from "../journey/work.ts";
import { currentPhase, progressOf } from "../progress/progress.ts";
import type { MilestoneShape, PhaseId, Roadmap } from "../roadmap/roadmap.ts";
import type { LocalDate } from "../words/dates.ts";

/** Where a learner stands on a path: derived while the enrollment is open, written down when it ends. */
export type Standing = Readonly<{
  phase: PhaseId;
  /** 0 to 1, see `depthOf`. */
  depth: number;
  /** Work days during the enrollment. */
  activeDays: number;
}>;

/** A learner's stay on one path. */
export type EnrollmentRecord = Readonly<{
  id: string;
  path: string;
  /** Id of the roadmap version. */
  roadmap: string;
  kind: "trial" | "committed";
  startedAt: Date;
  /** Absent while open, as are `endedAs` and `ended`. */
  endedAt?: Date;
  endedAs?: "switched" | "completed" | "left";
  ended?: Standing;
  /** Why this path, in their own words; may be empty. */
  why: string;
  hoursPerWeek?: number;
  lookBackOn?: LocalDate;
  /** Why they left it for another, in their own words. */
  switchReason?: string;
  /** "Leaving this one does not count, because …"; present, even empty, it marks the enrollment. */
  exempt?: string;
}>;

type Marked = Readonly<{ milestone: string }>;
type Completed = Readonly<{ milestone: string; prior: boolean }>;

/**
 * Answers the cleared share, 0 to 1, of the required hours of specialization and projects. `prior`
 * completions are left out above and below the line; without required hours it is 0 (docs/rules.md#depth).
 */
export function depthOf<M extends MilestoneShape>({
  roadmap,
  completions,
  waivers,
}: Readonly<{
  roadmap: Roadmap<M>;
  completions: readonly Completed[];
  waivers: readonly Marked[];
}>): number {
  const prior = new Set(completions.filter((each) => each.prior).map((each) => each.milestone));
  const phases = roadmap.phases
    .filter(({ id }) => id === "specialization" || id === "projects")
    .map(({ id, milestones }) => ({
      id,
      milestones: milestones.filter((each) => !prior.has(each.id)),
    }));
  const { hours } = progressOf({ ...roadmap, phases }, completions, waivers);
  return hours.required === 0 ? 0 : hours.cleared / hours.required;
}

/**
 * Answers where a learner stands in an enrollment at the moment `until`: its end, or now while it is open.
 * `completions`, `waivers` and `putAside` are those of that moment; `record` may reach further.
 */
export function standingOf<M extends MilestoneShape>({
  roadmap,
  completions,
  waivers,
  putAside,
  record,
  startedAt,
  until,
}: Readonly<{
  roadmap: Roadmap<M>;
  completions: readonly Completed[];
  waivers: readonly Marked[];
  putAside?: readonly Marked[];
  record: WorkRecord;
  startedAt: Date;
  until: Date;
}>): Standing {
  const progress = progressOf(roadmap, completions, waivers, putAside);
  return {
    phase: currentPhase({ roadmap, progress }),
    depth: depthOf({ roadmap, completions, waivers }),
    activeDays: workDaysWithin({ record, from: startedAt, to: until }).length,
  };
}

const BEGINNING: Standing = { phase: "fundamentals", depth: 0, activeDays: 0 };

/**
 * Answers what the detector needs to know of a learner's enrollments. Trials are left out: they play no
 * part. `standing` is that of the open enrollment; `assessSwitch` judges by it, `assessFocus` does not ask for it.
 */
export function toFocusHistory({
  enrollments,
  standing = BEGINNING,
}: Readonly<{ enrollments: readonly EnrollmentRecord[]; standing?: Standing }>): FocusHistory {
  return {
    enrollments: enrollments
      .filter(({ kind }) => kind === "committed")
      .map(({ path, kind, startedAt, endedAt, endedAs, exempt, ended = standing }) => ({
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

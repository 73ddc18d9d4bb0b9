import { routeForStart, type StartRoute } from "./commit/start-route.ts";
import { FOCUS, toFocusHistory } from "./focus/focus-history.ts";
import { assessFocus, assessSwitch, type FocusAssessment } from "./focus.ts";
import { snapshotOf } from "./progress/enrollment-snapshot.ts";
import type { Progress } from "./progress/progress.ts";
import type { EnrollmentRecord, EnrollmentSnapshot } from "./record/enrollment.ts";
import type { LearnerRecord } from "./record/learner-record.ts";
import type { CareerPath } from "./roadmap/career-path.ts";
import type { Milestone, Roadmap } from "./roadmap/roadmap.ts";
import type { LocalDate } from "./time/dates.ts";
import { hoursElapsed } from "./time/instants.ts";

/** A learner at one moment: their record, and where it puts them. */
export type Learner = Readonly<{
  userId: string;
  name: string;
  now: Date;
  /** IANA; UTC while it is not known. */
  timeZone: string;
  isTimeZoneKnown: boolean;
  today: LocalDate;
  record: LearnerRecord;
  /** The open committed enrollment and its path; absent while only the fundamentals are followed. */
  enrollment?: EnrollmentRecord;
  path?: CareerPath;
  /** The version enrolled in, or the newest fundamentals alone. */
  roadmap: Roadmap;
  progress: Progress<Milestone>;
  /** All paths, for their titles. */
  paths: readonly CareerPath[];
  /** Hours a week, where the learner said so. */
  plannedHoursPerWeek?: number;
}>;

/** Returns where the learner stands on the path they are on now; absent without one. */
export function snapshotOfLearner(learner: Learner): EnrollmentSnapshot | undefined {
  const { enrollment, record, roadmap, now } = learner;
  if (enrollment === undefined) return undefined;
  const { completions, waivers, putAside } = record;
  return snapshotOf({
    roadmap,
    completions,
    waivers,
    putAside,
    record,
    startedAt: enrollment.startedAt,
    until: now,
  });
}

/** Returns which page a learner who wants to begin `path` belongs on: to commit, to switch, to complete, or their roadmap. */
export function startRouteOf({
  learner: { record, progress, now },
  path,
}: Readonly<{ learner: Learner; path: string }>): StartRoute {
  const { enrollments } = record;
  return routeForStart({ enrollments, path, percent: progress.percent, now });
}

/** Returns the detector's verdict now, for which nobody needs to know where the learner stands on the path they are on. */
export function focusOf({ record, now }: Pick<Learner, "record" | "now">): FocusAssessment {
  return assessFocus(toFocusHistory(record), now);
}

/** Returns the verdict as it would be had the learner switched to `path` now. */
export function focusIfSwitched({
  learner,
  path,
}: Readonly<{ learner: Learner; path: string }>): FocusAssessment {
  const { record, now } = learner;
  const { enrollments } = record;
  const history = toFocusHistory({ enrollments, snapshot: snapshotOfLearner(learner) });
  return assessSwitch(history, path, now);
}

/**
 * Returns whether the plain fact is shown: from `notice` up, until dismissed, and again after a further counted switch; on
 * the day after a switch, whether it counts or not, the new path comes first (docs/rules.md#focus-shown).
 */
export function showsNotice({
  learner,
  focus,
}: Readonly<{ learner: Learner; focus: FocusAssessment }>): boolean {
  const newest = focus.hops[0];
  if (focus.level === "steady" || newest === undefined) return false;
  const { now, record } = learner;
  const isFresh = [...focus.hops, ...focus.ignored].some(
    ({ at }) => hoursElapsed({ from: at, to: now }) < FOCUS.waitsHours,
  );
  if (isFresh) return false;
  const { dismissedUpTo } = record;
  return dismissedUpTo === undefined || newest.at > dismissedUpTo;
}

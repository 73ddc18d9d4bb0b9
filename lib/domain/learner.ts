import {
  type EnrollmentRecord,
  type Standing,
  standingOf,
  toFocusHistory,
} from "./enrollment/enrollment.ts";
import type { PlannedSwitch } from "./enrollment/planned-switch.ts";
import { assessFocus, assessSwitch, type FocusAssessment, type FocusHistory } from "./focus.ts";
import type { WeeklyGoal } from "./goal/weekly-goal.ts";
import type { CareerPath } from "./paths/path.ts";
import type { Pause } from "./pause/pause.ts";
import type { Progress } from "./progress/progress.ts";
import type { Milestone, Roadmap } from "./roadmap/roadmap.ts";
import type { LocalDate } from "./words/dates.ts";

/** Everything about a learner's way that a page may need, oldest first; what they wrote is not in it. */
export type LearnerRecord = Readonly<{
  enrollments: readonly EnrollmentRecord[];
  completions: readonly Readonly<{ milestone: string; at: Date; on: LocalDate; prior: boolean }>[];
  waivers: readonly Readonly<{ milestone: string; reason: string; at: Date }>[];
  putAside: readonly Readonly<{ milestone: string; at: Date }>[];
  stepTicks: readonly Readonly<{ milestone: string; step: string; at: Date; on: LocalDate }>[];
  logs: readonly Readonly<{ milestone: string; at: Date; on: LocalDate; hours?: number }>[];
  /** Time off, oldest first; pauses may overlap. */
  pauses: readonly Pause[];
  /** The switch that waits for its day, if there is one. */
  plannedSwitch?: PlannedSwitch;
  /** What was written about milestones, without the words: a link that shows one is real, an answer in own words. */
  evidence: readonly Readonly<{ milestone: string; at: Date; on: LocalDate }>[];
  explanations: readonly Readonly<{ milestone: string; at: Date; on: LocalDate }>[];
  /** Answers that were asked again, oldest first. */
  reviews: readonly Readonly<{
    milestone: string;
    at: Date;
    on: LocalDate;
    outcome: "confirmed" | "faded";
  }>[];
  /** Reviews that were spread: not asked before this date. */
  reviewDelays: readonly Readonly<{ milestone: string; until: LocalDate; at: Date }>[];
  /** Weekly goals, oldest first; each holds until the next. */
  goals: readonly WeeklyGoal[];
  /** Whether a switch helped, as answered: `enrollment` is the stay that it began. */
  reflections: readonly Readonly<{
    enrollment: string;
    helped?: "yes" | "partly" | "no";
    text: string;
    at: Date;
  }>[];
  /** Corrections that were dismissed, oldest first: until a date, or for good. */
  correctionDismissals: readonly Readonly<{
    correction: string;
    at: Date;
    until?: LocalDate;
    reason?: string;
  }>[];
  /** Days between planning a switch and being asked again, 0 to 14. */
  coolingOffDays: number;
  /** The learner would rather not see when they may be done. */
  isForecastHidden: boolean;
  /** Id of the newest published version of the path they are on; absent without one. */
  newestRoadmap?: string;
  /** The moment of the newest counted switch up to which the focus notice was dismissed. */
  dismissedUpTo?: Date;
  /** Id of the newest published fundamentals: what a learner without a path follows. */
  fundamentals: string;
  /** Grows with every change: of two answers, the one with the larger revision is newer. */
  revision: number;
}>;

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

/** Where the learner stands on the path they are on now; absent without one. */
export function standingOfLearner(learner: Learner): Standing | undefined {
  const { enrollment, record, roadmap, now } = learner;
  if (enrollment === undefined) return undefined;
  const { completions, waivers, putAside } = record;
  return standingOf({
    roadmap,
    completions,
    waivers,
    putAside,
    record,
    startedAt: enrollment.startedAt,
    until: now,
  });
}

/** The detector's verdict now. */
export function focusOf(learner: Learner): FocusAssessment {
  return assessFocus(focusHistoryOf(learner), learner.now);
}

/** The verdict as it would be had the learner switched to `path` now. */
export function focusIfSwitched({
  learner,
  path,
}: Readonly<{ learner: Learner; path: string }>): FocusAssessment {
  return assessSwitch(focusHistoryOf(learner), path, learner.now);
}

/** Whether the plain fact is shown: from `notice` up, until dismissed, and again after a further counted switch. */
export function showsNotice({
  learner,
  focus,
}: Readonly<{ learner: Learner; focus: FocusAssessment }>): boolean {
  const newest = focus.hops[0];
  if (focus.level === "steady" || newest === undefined) return false;
  const { dismissedUpTo } = learner.record;
  return dismissedUpTo === undefined || newest.at > dismissedUpTo;
}

function focusHistoryOf(learner: Learner): FocusHistory {
  return toFocusHistory({
    enrollments: learner.record.enrollments,
    standing: standingOfLearner(learner),
  });
}

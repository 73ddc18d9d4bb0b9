import "server-only";
import * as z from "zod";
import { findTrialEnd } from "#lib/data/trial";
import { listWeekWords, type WeekWords } from "#lib/data/week";
import { type GoalProgress, goalProgress } from "#lib/domain/goal/goal-progress";
import { type EnrollmentEntry, enrollmentEntries } from "#lib/domain/journey/enrollment-entries";
import { type HoursByWeek, hoursByWeek } from "#lib/domain/journey/weeks";
import { type Learner, snapshotOfLearner } from "#lib/domain/learner";
import type { LocalDate } from "#lib/domain/time/dates";
import { openTrial } from "#lib/domain/trial/trials";
import type { Work } from "#lib/domain/work/hours";
import type { LearnerPace } from "#lib/domain/work/pace";
import { loadLearner, loadPace, loadWork, onceADay } from "#lib/loaders/learner";

/** So many answers about weeks are shown; the others stand with their year. */
const WEEKS_TOLD = 4;
const EVER = { from: "0001-01-01", to: "9999-12-31" } as const;

/** An address cannot be wrong: whatever is no date shows the newest weeks. */
const untilSchema = z.iso.date().optional().catch(undefined);

export type JourneyView = Readonly<{
  learner: Learner;
  /** Newest first. */
  entries: readonly EnrollmentEntry[];
  hours: HoursByWeek;
  pace: LearnerPace;
  work: Work;
  /** The newest weeks that they looked back on in words. */
  weeks: readonly WeekWords[];
  /** The last date of the calendar, where another than today is asked for. */
  until?: LocalDate;
  /** How the weekly goal goes; absent without one. */
  goal?: GoalProgress;
}>;

/** Returns every path of a learner, 26 weeks of their hours, and their work days. */
export async function loadJourney(until: unknown): Promise<JourneyView> {
  const learner = await loadLearner();
  const { record, today } = learner;
  const entries = await loadEntries(learner);
  const work = await loadWork(learner);
  const { pauses, goals } = record;
  return {
    learner,
    entries,
    hours: onceADay({
      learner,
      name: "weeks",
      make: () => hoursByWeek({ ...work, pauses, today, planned: learner.plannedHoursPerWeek }),
    }),
    pace: await loadPace(learner),
    work,
    weeks: await listWeekWords({ userId: learner.userId, ...EVER, limit: WEEKS_TOLD }),
    until: untilSchema.parse(until),
    goal: onceADay({
      learner,
      name: "goal",
      make: () => goalProgress({ ...work, pauses, goals, today }),
    }),
  };
}

/** Returns every path of a learner, newest first. */
export async function loadEntries(learner: Learner): Promise<readonly EnrollmentEntry[]> {
  return enrollmentEntries({
    ...learner.record,
    snapshot: snapshotOfLearner(learner),
    trial: await loadTrial(learner),
  });
}

async function loadTrial(learner: Learner) {
  const trial = await findTrialEnd(learner);
  const { enrollments } = learner.record;
  return trial && { ...trial, isOver: openTrial({ ...learner, enrollments })?.isOver === true };
}

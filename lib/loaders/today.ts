import "server-only";
import { readStay } from "#lib/auth/stayed-cookie";
import { requireViewer } from "#lib/auth/viewer";
import { config } from "#lib/config";
import { getCorrection } from "#lib/data/coach";
import { getTitles, type Titles } from "#lib/data/roadmap/titles";
import { type CoachMessage, coachMessage } from "#lib/domain/coach/coach-message";
import type { Forecast } from "#lib/domain/forecast/forecast";
import { type GoalProgress, goalProgress } from "#lib/domain/goal/goal-progress";
import { burstsThisWeek, type ThisWeek, thisWeek } from "#lib/domain/goal/this-week";
import type { Learner } from "#lib/domain/learner";
import { type Comeback, comebackIn } from "#lib/domain/pause/comeback";
import { type DeepeningMonth, deepeningMonth } from "#lib/domain/progress/deepening";
import { lastTouched, type Touched, touchedElsewhere } from "#lib/domain/progress/last-touched";
import { type Next, nextFor, weeksOf } from "#lib/domain/progress/next-milestone";
import { type Activity, lastActivities } from "#lib/domain/progress/recent";
import type { WorkLog } from "#lib/domain/record/facts";
import { offersReminders } from "#lib/domain/reminders/reminder-offer";
import { type ReviewsDue, reviewsDue } from "#lib/domain/review/reviews-due";
import { reasonsOf } from "#lib/domain/switch/own-words";
import { type PathNews, pathNews } from "#lib/domain/switch/path-news";
import { addDays } from "#lib/domain/time/dates";
import { weekPointedTo } from "#lib/domain/week/week-look";
import type { Burst } from "#lib/domain/work/bursts";
import { logsBetween } from "#lib/domain/work-log";
import { loadForecast } from "#lib/loaders/forecast";
import { loadLearner, loadPace, loadWork, onceADay } from "#lib/loaders/learner";
import { loadNewerVersion } from "#lib/loaders/roadmap/newer-version";

/** How many of the last things done are shown. */
const LAST = 3;

/** So many days of logged work are shown, today included. */
const LOGGED_DAYS = 7;

export type TodayView = Readonly<{
  learner: Learner;
  next?: Next;
  /** The weeks that are left of it at the learner's pace, where it takes weeks. */
  weeks?: number;
  /** What was touched last and lately, where that is another milestone. */
  elsewhere?: Touched;
  /** The hours of this week beside what is meant for it. */
  week: ThisWeek;
  /** A week is over, or nearly, that the learner may look back on. */
  hasLook: boolean;
  /** What was ticked this week and does not count yet. */
  bursts: readonly Burst[];
  activities: readonly Activity[];
  titles: Titles;
  /** The one thing that the coach has to say. */
  message?: CoachMessage;
  /** What has just happened between the learner and their paths. */
  news?: PathNews;
  goal?: GoalProgress;
  /** Absent while it is hidden. */
  forecast?: Forecast;
  deepening?: DeepeningMonth;
  /** The work of the last days as it was logged, newest first. */
  logs: readonly WorkLog[];
  /** What was worked on and is open, the one touched last first. */
  touched: readonly Touched[];
}>;

export async function loadToday(): Promise<TodayView> {
  const learner = await loadLearner();
  const { record, enrollment, now, today, timeZone, isTimeZoneKnown } = learner;
  // Whoever has asked for their account to be deleted is reminded of nothing (docs/rules.md#deleting).
  const { deletesAt, emailConfirmed } = await requireViewer();
  const isLeaving = deletesAt !== null;
  const isReached = emailConfirmed && isTimeZoneKnown && config().mail.kind !== "none";
  const correction = await getCorrection(learner);
  const isStaying = enrollment !== undefined && (await readStay()) === enrollment.id;
  const newVersion = (await loadNewerVersion())?.difference;
  return {
    learner,
    ...(await onceADay({ learner, name: "today", make: () => dayOf(learner) })),
    titles: await getTitles(),
    message: isLeaving
      ? undefined
      : coachMessage({
          record,
          now,
          today,
          timeZone,
          isTimeZoneKnown,
          ...onceADay({ learner, name: "presence", make: () => presenceOf(learner) }),
          lookBackOn:
            enrollment && reasonsOf({ enrollments: record.enrollments, enrollment }).lookBackOn,
          correction,
          newVersion,
          offersReminders: isReached && offersReminders({ record, today }),
        }),
    news: isStaying ? { kind: "stayed", path: enrollment.path } : pathNews(learner),
    forecast: await loadForecast(learner),
  };
}

/** Whether they come back, and what is asked of them again. */
function presenceOf({
  record,
  today,
}: Pick<Learner, "record" | "today">): Readonly<{ comeback?: Comeback; reviews: ReviewsDue }> {
  return { comeback: comebackIn({ record, today }), reviews: reviewsDue({ record, today }) };
}

/** What is the same all day, as long as nothing is written. */
async function dayOf(
  learner: Learner,
): Promise<Omit<TodayView, "learner" | "titles" | "message" | "news" | "forecast">> {
  const { record, roadmap, today, timeZone } = learner;
  const work = await loadWork(learner);
  const next = nextFor(learner);
  return {
    next,
    weeks: next && weeksOf({ hours: next.hours, pace: await loadPace(learner) }),
    elsewhere: touchedElsewhere({ touched: lastTouched(record), next: next?.milestone.id, today }),
    week: thisWeek({ ...record, ...work, today, planned: learner.plannedHoursPerWeek }),
    hasLook: weekPointedTo({ record, ...work, today }) !== undefined,
    bursts: burstsThisWeek({ ...record, ...work, today }),
    activities: lastActivities({ record, count: LAST }),
    goal: goalProgress({ ...record, ...work, today }),
    deepening: deepeningMonth({ ...record, roadmap, today, timeZone }),
    logs: logsBetween({
      logs: record.logs,
      from: addDays({ date: today, days: 1 - LOGGED_DAYS }),
      to: today,
    }),
    touched: lastTouched(record),
  };
}

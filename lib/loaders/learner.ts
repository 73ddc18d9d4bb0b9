import "server-only";
import { headers } from "next/headers";
import { cache } from "react";
import { requireViewer } from "#lib/auth/viewer";
import { readClock } from "#lib/clock";
import { getSeenLearner, getWork } from "#lib/data/learner";
import type { Learner } from "#lib/domain/learner";
import { type LearnerPace, paceOf } from "#lib/domain/work/pace";

/** Returns who asks, their record, and where they stand: one round trip, and another where their record is not kept. A stranger is sent to sign in. */
export const loadLearner = cache(async (): Promise<Learner> => {
  const viewer = await requireViewer();
  return getSeenLearner({ ...viewer, now: readClock(await headers()) });
});

/** Returns the work of the learner who asks by date, reckoned once for all that a page shows of it. */
export const loadWork = cache(getWork);

/** Returns the learner's pace: the one that every page names. */
export async function loadPace(learner: Learner): Promise<LearnerPace> {
  const { record, today, plannedHoursPerWeek: planned } = learner;
  const { roadmapHours, loggedHours } = await loadWork(learner);
  return paceOf({ pauses: record.pauses, hoursByDay: roadmapHours, loggedHours, today, planned });
}

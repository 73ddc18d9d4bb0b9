import "server-only";
import { headers } from "next/headers";
import { cache } from "react";
import { requireViewer } from "#lib/auth/viewer";
import { readClock } from "#lib/clock";
import { getSeenLearner, getWork } from "#lib/data/learner";
import type { Learner } from "#lib/domain/learner";
import { type LearnerPace, paceOf } from "#lib/domain/work/pace";
import { onceFor } from "#lib/once-for";

/** Returns who asks, their record, and where they stand: one round trip, and another where their record is not kept. A stranger is sent to sign in. */
export const loadLearner = cache(async (): Promise<Learner> => {
  const viewer = await requireViewer();
  return getSeenLearner({ ...viewer, now: readClock(await headers()) });
});

/** Returns the work of the learner who asks by date, reckoned once for all that a page shows of it. */
export const loadWork = cache(getWork);

/** Returns the learner's pace: the one that every page names. */
export function loadPace(learner: Learner): Promise<LearnerPace> {
  return onceADay({ learner, name: "pace", make: () => reckonPace(learner) });
}

async function reckonPace(learner: Learner): Promise<LearnerPace> {
  const { record, today, plannedHoursPerWeek: planned } = learner;
  const { roadmapHours, loggedHours } = await loadWork(learner);
  return paceOf({ pauses: record.pauses, hoursByDay: roadmapHours, loggedHours, today, planned });
}

/**
 * Returns what was made of a learner's record on one of their dates, in their zone, by their plan: once, as long as the record
 * stands. `make` asks nothing of the moment (docs/decisions/037).
 */
export function onceADay<T>({
  learner: { record, today, timeZone, plannedHoursPerWeek },
  name,
  make,
}: Readonly<{ learner: Learner; name: string; make: () => T }>): T {
  const version = [today, timeZone, plannedHoursPerWeek].join();
  return onceFor({ of: record, name, version, make });
}

import "server-only";
import { headers } from "next/headers";
import { cache } from "react";
import { requireViewer } from "#lib/auth/viewer";
import { readClock } from "#lib/clock";
import { getHoursOfWork, getLearner } from "#lib/data/learner";
import type { Learner } from "#lib/domain/learner";

/** Returns who asks, their record, and where they stand: two round trips. A stranger is sent to sign in. */
export const loadLearner = cache(async (): Promise<Learner> => {
  const viewer = await requireViewer();
  return getLearner({ ...viewer, now: readClock(await headers()) });
});

/** Returns hours of work of every work day of the learner who asks, reckoned once for all that a page shows of them. */
export const loadHoursOfWork = cache(getHoursOfWork);

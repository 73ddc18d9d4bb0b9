import "server-only";
import { headers } from "next/headers";
import { cache } from "react";
import { requireViewer } from "#lib/auth/viewer";
import { readClock } from "#lib/clock/clock";
import { getLearner } from "#lib/data/learner";
import type { Learner } from "#lib/domain/learner";

/** Who asks, their record, and where they stand: two round trips. A stranger is sent to sign in. */
export const loadLearner = cache(async (): Promise<Learner> => {
  const viewer = await requireViewer();
  return getLearner({ ...viewer, now: readClock(await headers()) });
});

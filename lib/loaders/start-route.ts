import "server-only";
import { routeForStart } from "#lib/domain/commit/start-route";
import type { Learner } from "#lib/domain/learner";

/** Returns which page a learner who wants to begin `path` belongs on: to commit, to switch, to complete, or their roadmap. */
export function startRoute({
  learner,
  path,
}: Readonly<{ learner: Learner; path: string }>): ReturnType<typeof routeForStart> {
  const { record, progress, now } = learner;
  return routeForStart({
    enrollments: record.enrollments,
    path,
    percent: progress.percent,
    now,
  });
}

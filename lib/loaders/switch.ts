import "server-only";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { findPath } from "#lib/data/roadmap/paths";
import { getRoadmap, listNewestRoadmaps } from "#lib/data/roadmap/roadmaps";
import type { FocusAssessment } from "#lib/domain/focus";
import { type SwitchStory, switchStories } from "#lib/domain/focus/switch-story";
import {
  focusIfSwitched,
  type Learner,
  snapshotOfLearner,
  startRouteOf,
} from "#lib/domain/learner";
import type { EnrollmentRecord, EnrollmentSnapshot } from "#lib/domain/record/enrollment";
import type { CareerPath } from "#lib/domain/roadmap/career-path";
import type { Milestone, Roadmap } from "#lib/domain/roadmap/roadmap";
import { type Reasons, reasonsOf } from "#lib/domain/switch/own-words";
import { type SwitchCost, switchCost } from "#lib/domain/switch/switch-cost";
import { canTry, type TrialDecision } from "#lib/domain/trial/trials";
import { loadLearner, loadWork, onceADay } from "#lib/loaders/learner";

export type SwitchView = Readonly<{
  learner: Learner;
  /** The path they would switch to. */
  to: CareerPath;
  /** The path they would leave, or left less than 30 days ago (`from.endedAt` is then set). */
  from: EnrollmentRecord;
  fromPath: CareerPath;
  /** Why they are on it, in their own words. */
  reasons: Reasons;
  /** At 100 % the path can be completed instead, and there is no reminder. */
  isComplete: boolean;
  cost: SwitchCost<Milestone>;
  verdict: FocusAssessment;
  /** The switches of the verdict, this one first. */
  stories: readonly SwitchStory[];
  /** Where the learner stands on the path that they would leave, or stood when they left it. */
  snapshot?: EnrollmentSnapshot;
  /** Whether the other path may be tried first. */
  trial: TrialDecision;
}>;

/** Returns what the reminder shows, from the learner's own record. Elsewhere where another page applies. */
export const loadSwitch = cache(async (pathId: string): Promise<SwitchView> => {
  const learner = await loadLearner();
  const to = await findPath(pathId);
  if (to === null) notFound();
  const route = startRouteOf({ learner, path: pathId });
  if (route.page === "roadmap") redirect("/roadmap");
  if (route.page === "commit") redirect(`/commit/${pathId}`);
  const { from } = route;
  const fromPath = await findPath(from.path);
  if (fromPath === null) notFound();

  const { record, today, timeZone } = learner;
  const snapshot = from.ended ?? snapshotOfLearner(learner);
  const verdict = focusIfSwitched({ learner, path: pathId });
  return {
    learner,
    to,
    from,
    fromPath,
    reasons: reasonsOf({ enrollments: record.enrollments, enrollment: from }),
    isComplete: route.page === "complete",
    cost: await onceADay({
      learner,
      name: `switch to ${pathId}`,
      make: () => costOf({ learner, from, to: pathId }),
    }),
    verdict,
    stories: switchStories({ focus: verdict, enrollments: record.enrollments, snapshot }),
    snapshot,
    trial: canTry({ enrollments: record.enrollments, path: pathId, today, timeZone }),
  };
});

/** The same all day, as long as nothing is written: two forecasts are most of it. */
async function costOf({
  learner,
  from,
  to,
}: Readonly<{ learner: Learner; from: EnrollmentRecord; to: string }>): Promise<
  SwitchCost<Milestone>
> {
  const { record, today, timeZone, plannedHoursPerWeek: planned } = learner;
  const work = await loadWork(learner);
  return switchCost({
    ...record,
    leaving: await getRoadmap(from.roadmap),
    arriving: await newestRoadmapOf(to),
    hoursByDay: work.roadmapHours,
    loggedHours: work.loggedHours,
    today,
    timeZone,
    planned,
  });
}

async function newestRoadmapOf(path: string): Promise<Roadmap> {
  const newest = (await listNewestRoadmaps()).find((each) => each.path === path);
  if (newest === undefined) notFound();
  return getRoadmap(newest.id);
}

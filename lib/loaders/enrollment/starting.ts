import "server-only";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { getHoursOfWork } from "#lib/data/learner";
import { findPath } from "#lib/data/roadmap/paths";
import { getRoadmap, listNewestRoadmaps } from "#lib/data/roadmap/roadmaps";
import type { EnrollmentRecord, Standing } from "#lib/domain/enrollment/enrollment";
import { routeForStart } from "#lib/domain/enrollment/starting";
import { type SwitchCost, switchCost } from "#lib/domain/enrollment/switch-cost";
import { canTry, type TrialDecision } from "#lib/domain/enrollment/trials";
import type { FocusAssessment } from "#lib/domain/focus";
import { type SwitchStory, switchStories } from "#lib/domain/focus/switch-story";
import { focusIfSwitched, type Learner, standingOfLearner } from "#lib/domain/learner";
import type { CareerPath } from "#lib/domain/paths/path";
import type { Milestone, Roadmap } from "#lib/domain/roadmap/roadmap";
import { addMonths, type LocalDate } from "#lib/domain/words/dates";
import { loadLearner } from "#lib/loaders/learner";

/** Commitments are looked back on after this many months, where the learner says nothing else (docs/rules.md#commit). */
const LOOK_BACK_MONTHS = 3;

export type CommitView = Readonly<{
  learner: Learner;
  path: CareerPath;
  /** The fundamentals that are not done: the boxes of "I can already do this". */
  fundamentals: readonly Milestone[];
  lookBackOn: LocalDate;
}>;

/** What the page of a commitment shows. Elsewhere where another page applies; an unknown path is a 404. */
export const loadCommit = cache(async (pathId: string): Promise<CommitView> => {
  const learner = await loadLearner();
  const path = await findPath(pathId);
  if (path === null) notFound();
  const route = routeFor({ learner, pathId });
  if (route.page === "roadmap") redirect("/roadmap");
  if (route.page !== "commit") redirect(`/switch/${pathId}`);
  const done = new Set(learner.record.completions.map(({ milestone }) => milestone));
  return {
    learner,
    path,
    // Without a path, the learner's roadmap is the newest fundamentals, which every path begins with.
    fundamentals: (learner.roadmap.phases[0]?.milestones ?? []).filter(({ id }) => !done.has(id)),
    lookBackOn: addMonths({ date: learner.today, months: LOOK_BACK_MONTHS }),
  };
});

export type SwitchView = Readonly<{
  learner: Learner;
  /** The path they would switch to. */
  to: CareerPath;
  /** The path they would leave, or left less than 30 days ago (`from.endedAt` is then set). */
  from: EnrollmentRecord;
  fromPath: CareerPath;
  /** At 100 % the path can be completed instead, and there is no reminder. */
  isComplete: boolean;
  cost: SwitchCost<Milestone>;
  verdict: FocusAssessment;
  /** The switches of the verdict, this one first. */
  stories: readonly SwitchStory[];
  /** Where the learner stands on the path that they would leave, or stood when they left it. */
  standing?: Standing;
  /** Whether the other path may be tried first. */
  trial: TrialDecision;
}>;

/** What the reminder shows, from the learner's own record. Elsewhere where another page applies. */
export const loadSwitch = cache(async (pathId: string): Promise<SwitchView> => {
  const learner = await loadLearner();
  const to = await findPath(pathId);
  if (to === null) notFound();
  const route = routeFor({ learner, pathId });
  if (route.page === "roadmap") redirect("/roadmap");
  if (route.page === "commit") redirect(`/commit/${pathId}`);
  const { from } = route;
  const fromPath = await findPath(from.path);
  if (fromPath === null) notFound();

  const { record, today, timeZone } = learner;
  const standing = from.ended ?? standingOfLearner(learner);
  const verdict = focusIfSwitched({ learner, path: pathId });
  return {
    learner,
    to,
    from,
    fromPath,
    isComplete: route.page === "complete",
    cost: switchCost({
      ...record,
      leaving: await getRoadmap(from.roadmap),
      arriving: await newestRoadmapOf(pathId),
      hoursByDay: await getHoursOfWork(learner),
      today,
      timeZone,
      planned: learner.plannedHoursPerWeek,
    }),
    verdict,
    stories: switchStories({ focus: verdict, enrollments: record.enrollments, standing }),
    standing,
    trial: canTry({ enrollments: record.enrollments, path: pathId, today, timeZone }),
  };
});

function routeFor({ learner, pathId }: Readonly<{ learner: Learner; pathId: string }>) {
  return routeForStart({
    enrollments: learner.record.enrollments,
    path: pathId,
    percent: learner.progress.percent,
    now: learner.now,
  });
}

async function newestRoadmapOf(path: string): Promise<Roadmap> {
  const newest = (await listNewestRoadmaps()).find((each) => each.path === path);
  if (newest === undefined) notFound();
  return getRoadmap(newest.id);
}

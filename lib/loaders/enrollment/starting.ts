import "server-only";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { getPace } from "#lib/data/learner";
import { findPath } from "#lib/data/roadmap/paths";
import { getRoadmap, listNewestRoadmaps } from "#lib/data/roadmap/roadmaps";
import type { EnrollmentRecord, Standing } from "#lib/domain/enrollment/enrollment";
import { routeForStart } from "#lib/domain/enrollment/starting";
import type { FocusAssessment } from "#lib/domain/focus";
import { type SwitchStory, switchStories } from "#lib/domain/focus/switch-story";
import { type Pace, weeksFor } from "#lib/domain/journey/pace";
import { focusIfSwitched, type Learner, standingOfLearner } from "#lib/domain/learner";
import type { CareerPath } from "#lib/domain/paths/path";
import { type DeepeningMonth, deepeningMonth } from "#lib/domain/progress/deepening";
import { progressOf } from "#lib/domain/progress/progress";
import { type CarryOver, carryOver, nextPhaseEnd } from "#lib/domain/roadmap/carry-over";
import type { Milestone, PhaseId, Roadmap } from "#lib/domain/roadmap/roadmap";
import { addMonths, type LocalDate } from "#lib/domain/words/dates";
import { loadLearner } from "#lib/loaders/learner";

/** Commitments are looked back on after this many months, where the learner says nothing else (design.md section 4). */
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

/** What is close on the path that the learner would leave. */
export type Close = Readonly<{ phase: PhaseId; milestones: number; hours: number; weeks: number }>;

export type SwitchView = Readonly<{
  learner: Learner;
  /** The path they would switch to. */
  to: CareerPath;
  /** The path they would leave, or left less than 30 days ago (`from.endedAt` is then set). */
  from: EnrollmentRecord;
  fromPath: CareerPath;
  /** At 100 % the path can be completed instead, and there is no reminder. */
  isComplete: boolean;
  carry: CarryOver<Milestone>;
  /** Required milestones and hours of the new path, for "N of M". */
  toTotal: Readonly<{ milestones: number; hours: number }>;
  close?: Close;
  pace: Pace;
  deepening?: DeepeningMonth;
  /** Next milestone on the current path: what "stay" means. */
  next?: Milestone;
  verdict: FocusAssessment;
  /** The switches of the verdict, this one first. */
  stories: readonly SwitchStory[];
  /** Where the learner stands on the path that they would leave, or stood when they left it. */
  standing?: Standing;
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

  const { completions, waivers, putAside } = learner.record;
  const leaving = await getRoadmap(from.roadmap);
  const arriving = await newestRoadmapOf(pathId);
  const progress = progressOf(leaving, completions, waivers, putAside);
  const ahead = progressOf(arriving, completions, waivers);
  const pace = await getPace(learner);
  const end = nextPhaseEnd({ roadmap: leaving, progress });
  const standing = from.ended ?? standingOfLearner(learner);
  const verdict = focusIfSwitched({ learner, path: pathId });
  return {
    learner,
    to,
    from,
    fromPath,
    isComplete: route.page === "complete",
    carry: carryOver({ from: leaving, to: arriving, completions, waivers }),
    toTotal: { milestones: ahead.required, hours: ahead.hours.required },
    close: end && {
      ...end,
      weeks: weeksFor({ hours: end.hours, hoursPerWeek: pace.hoursPerWeek }),
    },
    pace,
    deepening: deepeningMonth({
      roadmap: leaving,
      completions,
      waivers,
      today: learner.today,
      timeZone: learner.timeZone,
    }),
    next: progress.next,
    verdict,
    stories: switchStories({
      focus: verdict,
      enrollments: learner.record.enrollments,
      standing,
    }),
    standing,
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

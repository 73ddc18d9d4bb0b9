import "server-only";
import { notFound, redirect } from "next/navigation";
import { listEvidence } from "#lib/data/mentor";
import { getRoadmap } from "#lib/data/roadmap/roadmaps";
import type { Learner } from "#lib/domain/learner";
import { type Arrival, arrivalOf } from "#lib/domain/progress/arrival";
import {
  type Counts,
  type PhaseProgress,
  type Progress,
  progressOf,
} from "#lib/domain/progress/progress";
import { type Stage, stagesOf } from "#lib/domain/progress/waymarks";
import type { EnrollmentRecord, EnrollmentSnapshot } from "#lib/domain/record/enrollment";
import type { PhaseId } from "#lib/domain/record/phases";
import type { CareerPath } from "#lib/domain/roadmap/career-path";
import type { Milestone, Roadmap } from "#lib/domain/roadmap/roadmap";
import { loadLearner } from "#lib/loaders/learner";

/** What the page at an end shows: the way that was walked, and with what it can be shown, by milestone id. */
export type EndView = Readonly<{
  learner: Learner;
  counts: Counts;
  arrival: Arrival;
  evidence: ReadonlyMap<string, string>;
  stages: readonly Stage[];
}>;

export type PhaseEndView = EndView &
  Readonly<{ phase: PhaseId; next?: Milestone; nextPhase?: PhaseProgress }>;

/** Returns what was done in a phase of the learner's roadmap that is finished; leads to the phase where it is not. */
export async function loadPhaseEnd(asked: string): Promise<PhaseEndView> {
  const learner = await loadLearner();
  const { roadmap, progress } = learner;
  const phase = roadmap.phases.find(({ id }) => id === asked);
  const counts = progress.phases.find(({ id }) => id === asked);
  if (phase === undefined || counts === undefined) notFound();
  if (counts.percent < 100) redirect(`/roadmap#${phase.id}`);
  const { next } = progress;
  const ahead = roadmap.phases.find(({ milestones }) =>
    milestones.some(({ id }) => id === next?.id),
  );
  return {
    ...(await endOf({ learner, roadmap, progress, milestones: phase.milestones })),
    counts,
    phase: phase.id,
    next,
    nextPhase: progress.phases.find(({ id }) => id === ahead?.id),
  };
}

export type PathEndView = EndView &
  Readonly<{
    enrollment: EnrollmentRecord;
    path: CareerPath;
    phases: readonly PhaseProgress[];
    /** As it was written down when the path was completed; absent before. */
    ended?: EnrollmentSnapshot;
    /** The ids of the milestones that it requires. */
    required: readonly string[];
  }>;

/** Returns what was done on the path that the learner is on, all of which is cleared; leads to the roadmap where it is not. */
export async function loadPathEnd(): Promise<PathEndView> {
  const learner = await loadLearner();
  const { enrollment, path, progress, roadmap } = learner;
  if (enrollment === undefined || path === undefined || progress.percent < 100)
    redirect("/roadmap");
  return {
    ...(await endOf({ learner, roadmap, progress, milestones: milestonesOf(roadmap) })),
    counts: progress,
    phases: progress.phases,
    enrollment,
    path,
    required: requiredOf(roadmap),
  };
}

/** Returns what was done on a path that the learner completed. One that is not theirs, or was not completed, is a 404. */
export async function loadCompletedPath(id: string): Promise<PathEndView> {
  const learner = await loadLearner();
  const { enrollments } = learner.record;
  const enrollment = enrollments.find((each) => each.id === id && each.endedAs === "completed");
  const path = learner.paths.find((each) => each.id === enrollment?.path);
  if (enrollment === undefined || path === undefined) notFound();
  const roadmap = await getRoadmap(enrollment.roadmap);
  const progress = progressOf({ ...learner.record, roadmap });
  return {
    ...(await endOf({ learner, roadmap, progress, milestones: milestonesOf(roadmap) })),
    counts: progress,
    phases: progress.phases,
    enrollment,
    path,
    required: requiredOf(roadmap),
    ended: enrollment.ended,
  };
}

async function endOf({
  learner,
  roadmap,
  progress,
  milestones,
}: Readonly<{
  learner: Learner;
  roadmap: Roadmap;
  progress: Pick<Progress, "next">;
  milestones: readonly Milestone[];
}>) {
  const { record, userId } = learner;
  const evidence = await listEvidence(userId);
  return {
    learner,
    arrival: arrivalOf({ milestones, record }),
    evidence: new Map(evidence.map(({ milestone, url }) => [milestone, url])),
    stages: stagesOf({ ...learner, roadmap, progress }),
  };
}

function milestonesOf({ phases }: Roadmap): readonly Milestone[] {
  return phases.flatMap(({ milestones }) => milestones);
}

function requiredOf(roadmap: Roadmap): readonly string[] {
  return milestonesOf(roadmap).flatMap(({ id, required }) => (required ? [id] : []));
}

import "server-only";
import { getRoadmap } from "#lib/data/roadmap/roadmaps";
import type { Learner } from "#lib/domain/learner";
import type { CareerPath } from "#lib/domain/roadmap/career-path";
import type { Milestone } from "#lib/domain/roadmap/roadmap";
import { trialPart } from "#lib/domain/trial/trial-part";
import { type OpenTrial, openTrial } from "#lib/domain/trial/trials";
import { loadLearner } from "#lib/loaders/learner";

export type TrialView = Readonly<{
  learner: Learner;
  /** Absent where nothing is being tried. */
  open?: Readonly<{
    trial: OpenTrial;
    path: CareerPath;
    /** The milestones worth trying, those done during the trial among them. */
    part: readonly Milestone[];
  }>;
}>;

/** Returns the trial of another path, and what to try of it. A stranger is sent to sign in. */
export async function loadTrial(): Promise<TrialView> {
  const learner = await loadLearner();
  const trial = openTrial({ ...learner, enrollments: learner.record.enrollments });
  const path = learner.paths.find(({ id }) => id === trial?.enrollment.path);
  if (trial === undefined || path === undefined) return { learner };
  const roadmap = await getRoadmap(trial.enrollment.roadmap);
  const { startedAt } = trial.enrollment;
  const { completions, waivers } = learner.record;
  return {
    learner,
    open: { trial, path, part: trialPart({ roadmap, completions, waivers, startedAt }) },
  };
}

import "server-only";
import { currentViewer } from "#lib/auth/viewer";
import { getRecord } from "#lib/data/record";
import { type CompareChoice, readCompareChoice } from "#lib/domain/paths/compare-choice";
import type { AddressParameters } from "#lib/domain/questionnaire/answer-sheet";
import { openEnrollment } from "#lib/domain/record/enrollment";
import type { LearnerRecord } from "#lib/domain/record/learner-record";
import { loadPaths, type PathWithRoadmap } from "#lib/loaders/paths/paths";

export type Comparison = Readonly<{
  choice: CompareChoice;
  /** All paths, to choose from. */
  offers: readonly PathWithRoadmap[];
  /** The chosen ones. */
  chosen: readonly PathWithRoadmap[];
  /** Absent for a stranger; `path` is the one they are on. */
  learner?: Readonly<{ record: LearnerRecord; path?: string }>;
}>;

/** Returns the paths that an address wants compared, and what the one who asks has done. Anyone may ask. */
export async function loadComparison(parameters: AddressParameters): Promise<Comparison> {
  const [offers, viewer] = await Promise.all([loadPaths(), currentViewer()]);
  const choice = readCompareChoice({ parameters, known: offers.map(({ path }) => path.id) });
  const chosen = offers.filter(({ path }) => choice.chosen.includes(path.id));
  if (viewer === null) return { choice, offers, chosen };
  const record = await getRecord(viewer.userId);
  const path = openEnrollment(record.enrollments)?.path;
  return { choice, offers, chosen, learner: { record, path } };
}

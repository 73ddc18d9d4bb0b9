import "server-only";
import { cache } from "react";
import { listMarkedPrior } from "#lib/data/progress/prior";
import { getTitles } from "#lib/data/roadmap/titles";
import type { Learner } from "#lib/domain/learner";
import { readAnswers, SAID } from "#lib/domain/placement/answers";
import type { Placed } from "#lib/domain/placement/belief";
import {
  believedKnown,
  doubtedOf,
  mostQuestions,
  nextQuestion,
  type Reason,
} from "#lib/domain/placement/placement";
import { operationIdInput } from "#lib/domain/record/operation";
import type { PhaseId } from "#lib/domain/record/phases";
import type { CareerPath } from "#lib/domain/roadmap/career-path";
import type { Milestone, Phase, Roadmap } from "#lib/domain/roadmap/roadmap";
import { once, type Search } from "#lib/loaders/account/search-params";
import { loadLearner } from "#lib/loaders/learner";
import { loadPath } from "#lib/loaders/paths/paths";

/** An open milestone that may be marked as known before. */
export type Offered = Readonly<{ milestone: Milestone; isBelieved: boolean; reason?: Reason }>;

type OfferedPhase = Readonly<{ id: PhaseId; offered: readonly Offered[] }>;

export type PlacementView = Readonly<{
  learner: Learner;
  /** The path that it is about, where it is not the learner's own. */
  path?: CareerPath;
  answers: readonly Placed[];
  titleOf: (milestone: string) => string;
}> &
  Readonly<
    | { kind: "question"; question: Milestone; most: number }
    /** `phase` is what was asked for; absent after the questions. */
    | { kind: "list"; phase?: PhaseId; phases: readonly OfferedPhase[] }
    /** `marked` is the change that marked `known`: what of it still is. */
    | { kind: "marked"; marked: string; known: readonly Milestone[] }
  >;

/** Returns what the placement shows: a question, the list to confirm, or what was marked. An unknown path is a 404. */
export const loadPlacement = cache(async (search: Search): Promise<PlacementView> => {
  const learner = await loadLearner();
  const { path, roadmap } = await placedOn({ learner, wanted: once(search, "path") });
  const answers = readAnswers({ roadmap, said: search[SAID] });
  const shared = { learner, path, answers, titleOf: (await getTitles()).milestone };
  const marked = once(search, "marked");
  if (marked !== undefined && operationIdInput.safeParse(marked).success) {
    return {
      ...shared,
      kind: "marked",
      marked,
      known: await knownBy({ learner, roadmap, marked }),
    };
  }
  const cleared = clearedBy(learner);
  const phase = roadmap.phases.find(({ id }) => id === once(search, "phase"));
  if (phase !== undefined) {
    const phases = [
      offeredOf({ phase, cleared, reasonOf: () => undefined, isBelieved: () => true }),
    ];
    return { ...shared, kind: "list", phase: phase.id, phases };
  }
  const id = search.done === undefined ? nextQuestion({ roadmap, answers, cleared }) : undefined;
  const question = milestonesOf(roadmap).find((each) => each.id === id);
  if (question !== undefined) {
    return { ...shared, kind: "question", question, most: mostQuestions(roadmap) };
  }
  const believed = believedKnown({ roadmap, answers, cleared });
  const reasons = new Map(believed.map(({ milestone, reason }) => [milestone, reason] as const));
  const doubted = doubtedOf({ answers, believed });
  const phases = roadmap.phases.map((each) =>
    offeredOf({
      phase: each,
      cleared,
      reasonOf: (milestone) =>
        doubted.includes(milestone) ? { kind: "doubted" } : reasons.get(milestone),
      isBelieved: (milestone) => reasons.has(milestone),
    }),
  );
  return { ...shared, kind: "list", phases };
});

/** The roadmap of the wanted path, where the learner is not on it; else their own. */
async function placedOn({
  learner,
  wanted,
}: Readonly<{ learner: Learner; wanted?: string }>): Promise<
  Readonly<{ path?: CareerPath; roadmap: Roadmap }>
> {
  if (wanted === undefined || wanted === learner.path?.id) return { roadmap: learner.roadmap };
  const { path, roadmap } = await loadPath(wanted);
  return { path, roadmap };
}

async function knownBy({
  learner: { userId, record },
  roadmap,
  marked,
}: Readonly<{ learner: Learner; roadmap: Roadmap; marked: string }>): Promise<
  readonly Milestone[]
> {
  const said = new Set(await listMarkedPrior({ userId, operationId: marked }));
  const prior = new Set(
    record.completions.filter((each) => each.prior).map(({ milestone }) => milestone),
  );
  return milestonesOf(roadmap).filter(({ id }) => said.has(id) && prior.has(id));
}

function clearedBy({ record: { completions, waivers } }: Learner): readonly string[] {
  return [...completions, ...waivers].map(({ milestone }) => milestone);
}

function offeredOf({
  phase,
  cleared,
  reasonOf,
  isBelieved,
}: Readonly<{
  phase: Phase;
  cleared: readonly string[];
  reasonOf: (milestone: string) => Reason | undefined;
  isBelieved: (milestone: string) => boolean;
}>): OfferedPhase {
  const offered = phase.milestones
    .filter(({ id }) => !cleared.includes(id))
    .map((milestone) => ({
      milestone,
      isBelieved: isBelieved(milestone.id),
      reason: reasonOf(milestone.id),
    }));
  return { id: phase.id, offered };
}

function milestonesOf(roadmap: Roadmap): readonly Milestone[] {
  return roadmap.phases.flatMap((phase) => phase.milestones);
}

import type { MilestoneShape, Roadmap } from "../roadmap/roadmap.ts";
import { chancesOf, doubtAfter, doubtIn, type Placed, weigh } from "./belief.ts";
import { type Hypotheses, imagineLearners } from "./hypotheses.ts";

/** Numbers of the placement (docs/rules.md#placement). */
export const PLACEMENT = {
  /** At most so many questions, and at most this share of the milestones. */
  questions: 15,
  share: 2 / 3,
  /** From here on, a milestone is believed known. */
  believed: 0.75,
  /** Where so little is in doubt, as a share of the milestones, nothing more is asked. */
  doubt: 0.05,
  /** How many questions are tried in thought before one is asked. */
  tried: 5,
} as const;

/** Why a milestone is believed known. */
export type Reason = Readonly<
  /** The learner said so. */
  | { kind: "said" }
  /** The learner said so, and the other answers speak against it: for them to decide. */
  | { kind: "doubted" }
  /** They can do something that builds on it. */
  | { kind: "builds-on-it"; milestone: string }
  /** They can do something that comes later on the roadmap. */
  | { kind: "comes-later"; milestone: string }
>;

export type Believed = Readonly<{ milestone: string; reason: Reason }>;

type Asked = Readonly<{
  roadmap: Roadmap<MilestoneShape>;
  answers: readonly Placed[];
  /** What is cleared already: neither asked nor listed. */
  cleared?: readonly string[];
}>;

/** Returns how many questions a roadmap takes at most. */
export function mostQuestions(roadmap: Roadmap<MilestoneShape>): number {
  const milestones = roadmap.phases.flatMap((phase) => phase.milestones).length;
  return Math.min(PLACEMENT.questions, Math.ceil(milestones * PLACEMENT.share));
}

/**
 * Returns the id of the milestone to ask about next: the one whose answer leaves the least doubt about all of them.
 * Absent once the most questions were asked, or hardly anything is in doubt. The same answers lead to the same question.
 */
export function nextQuestion({ roadmap, answers, cleared = [] }: Asked): string | undefined {
  if (answers.length >= mostQuestions(roadmap)) return undefined;
  const hypotheses = hypothesesOf(roadmap);
  const { ids } = hypotheses;
  const weights = weigh({ hypotheses, answers, cleared });
  const chances = chancesOf({ hypotheses, weights });
  const told = new Set([...cleared, ...answers.map(({ milestone }) => milestone)]);
  const open = [...ids.keys()].filter((place) => !told.has(ids[place] ?? ""));
  const doubt = doubtIn(open.map((place) => chances[place] ?? 0));
  if (doubt < PLACEMENT.doubt * ids.length) return undefined;
  const [best] = open
    .toSorted((one, other) => balance(chances[one]) - balance(chances[other]))
    .slice(0, PLACEMENT.tried)
    .map((place) => ({ place, left: doubtAfter({ hypotheses, weights, chances, place }) }))
    .toSorted((one, other) => one.left - other.left);
  return best === undefined ? undefined : ids[best.place];
}

/**
 * Returns the milestones that the answers say are known, in roadmap order, each with its reason. One "yes" alone speaks
 * for its own milestone only: a branch is believed on two.
 */
export function believedKnown({ roadmap, answers, cleared = [] }: Asked): readonly Believed[] {
  const hypotheses = hypothesesOf(roadmap);
  const chances = chancesOf({ hypotheses, weights: weigh({ hypotheses, answers, cleared }) });
  const isCleared = new Set(cleared);
  const canDo = answers
    .filter(({ answer }) => answer === "yes")
    .map(({ milestone }) => hypotheses.ids.indexOf(milestone))
    .toSorted((one, other) => one - other);
  return hypotheses.ids.flatMap((milestone, place) => {
    if (isCleared.has(milestone) || (chances[place] ?? 0) < PLACEMENT.believed) return [];
    const reason = reasonFor({ hypotheses, canDo, place });
    if (reason === undefined || (reason.kind !== "said" && canDo.length < 2)) return [];
    return [{ milestone, reason }];
  });
}

/** Returns the ids of the milestones that the learner said they can do, and that are not believed for their other answers. */
export function doubtedOf({
  answers,
  believed,
}: Readonly<{ answers: readonly Placed[]; believed: readonly Believed[] }>): readonly string[] {
  const listed = new Set(believed.map(({ milestone }) => milestone));
  return answers
    .filter(({ answer, milestone }) => answer === "yes" && !listed.has(milestone))
    .map(({ milestone }) => milestone);
}

/** Returns why the milestone at `place` is believed; absent where no "yes" speaks for it. */
function reasonFor({
  hypotheses: { ids, behind },
  canDo,
  place,
}: Readonly<{ hypotheses: Hypotheses; canDo: readonly number[]; place: number }>):
  | Reason
  | undefined {
  if (canDo.includes(place)) return { kind: "said" };
  const onIt = ids[canDo.find((each) => behind[each]?.has(place)) ?? -1];
  if (onIt !== undefined) return { kind: "builds-on-it", milestone: onIt };
  const later = ids[canDo.find((each) => each > place) ?? -1];
  return later === undefined ? undefined : { kind: "comes-later", milestone: later };
}

/** Returns how far a chance is from even. */
function balance(chance = 0): number {
  return Math.abs(chance - 0.5);
}

const imagined = new WeakMap<Roadmap<MilestoneShape>, Hypotheses>();

/** Returns the imagined learners of a roadmap: the same for the same roadmap, drawn once. */
function hypothesesOf(roadmap: Roadmap<MilestoneShape>): Hypotheses {
  const known = imagined.get(roadmap);
  if (known !== undefined) return known;
  const hypotheses = imagineLearners(roadmap);
  imagined.set(roadmap, hypotheses);
  return hypotheses;
}

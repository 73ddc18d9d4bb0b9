import type { Marked } from "../record/learner-record.ts";
import { PHASES, type PhaseId } from "../record/phases.ts";
import type { MilestoneShape, Roadmap } from "../roadmap/roadmap.ts";
import { type Progress, progressOf, type TickedStep } from "./progress.ts";

type Named = MilestoneShape & Readonly<{ title: string; titleThen?: string }>;

/** How the learner's record has a milestone. Completed wins over waived. */
export type Credit = "completed" | "waived" | "open";

/** A milestone that only one of the versions has. */
export type Placed<M extends MilestoneShape> = Readonly<{
  milestone: M;
  phase: PhaseId;
  credit: Credit;
}>;

type Change<M extends MilestoneShape, Value> = Readonly<{
  /** As the newer version has it. */
  milestone: M;
  before: Value;
  after: Value;
}>;

/** What a newer version of a roadmap changes for one learner; every list in roadmap order. */
export type RoadmapDifference<M extends Named = Named> = Readonly<{
  added: readonly Placed<M>[];
  removed: readonly Placed<M>[];
  /** Called otherwise now than when the learner's version was published. */
  renamed: readonly Change<M, string>[];
  becameRequired: readonly M[];
  becameOptional: readonly M[];
  movedPhase: readonly Change<M, PhaseId>[];
  hoursChanged: readonly Change<M, number>[];
  /** Their steps are others, at the same hours or not. */
  stepsChanged: readonly M[];
  /** What both versions have stands in another order. */
  isReordered: boolean;
  /** What was cleared and stands on the newer version no more: kept under "also done". */
  alsoDone: readonly Placed<M>[];
  /** Progress as it is, and as it would be. */
  before: Progress<M>;
  after: Progress<M>;
}>;

/**
 * Returns what a learner would find changed if they accepted `to` in place of `from` (docs/rules.md#newer-version).
 * Nothing is taken away: what they cleared counts on `to`, is optional there, or is listed under `alsoDone`.
 */
export function roadmapDifference<M extends Named>({
  from,
  to,
  completions,
  waivers,
  stepTicks,
}: Readonly<{
  from: Roadmap<M>;
  to: Roadmap<M>;
  completions: readonly Marked[];
  waivers: readonly Marked[];
  stepTicks: readonly TickedStep[];
}>): RoadmapDifference<M> {
  const creditOf = creditIn({ completions, waivers });
  const old = placesOf(from);
  const young = placesOf(to);
  const removed = onlyIn({ these: old, others: young, creditOf });
  const kept = [...young.values()].flatMap(({ milestone, phase }) => {
    const before = old.get(milestone.id);
    return before === undefined ? [] : [{ milestone, phase, before }];
  });

  return {
    added: onlyIn({ these: young, others: old, creditOf }),
    removed,
    renamed: kept
      .map(({ milestone, before }) => ({
        milestone,
        before: before.milestone.titleThen ?? before.milestone.title,
        after: milestone.title,
      }))
      .filter(isChanged),
    becameRequired: kept
      .filter(({ milestone, before }) => milestone.required && !before.milestone.required)
      .map(({ milestone }) => milestone),
    becameOptional: kept
      .filter(({ milestone, before }) => !milestone.required && before.milestone.required)
      .map(({ milestone }) => milestone),
    movedPhase: kept
      .map(({ milestone, phase, before }) => ({ milestone, before: before.phase, after: phase }))
      .filter(isChanged),
    hoursChanged: kept
      .map(({ milestone, before }) => ({
        milestone,
        before: before.milestone.hours,
        after: milestone.hours,
      }))
      .filter(isChanged),
    stepsChanged: kept
      .filter(({ milestone, before }) => stepsOf(milestone) !== stepsOf(before.milestone))
      .map(({ milestone }) => milestone),
    isReordered:
      kept.map(({ milestone }) => milestone.id).join() !==
      [...old.keys()].filter((id) => young.has(id)).join(),
    alsoDone: removed.filter(({ credit }) => credit !== "open"),
    before: progressOf({ roadmap: from, completions, waivers, stepTicks }),
    after: progressOf({ roadmap: to, completions, waivers, stepTicks }),
  };
}

type Place<M extends MilestoneShape> = Readonly<{ milestone: M; phase: PhaseId }>;

function placesOf<M extends MilestoneShape>(roadmap: Roadmap<M>): ReadonlyMap<string, Place<M>> {
  return new Map(
    roadmap.phases
      .toSorted((one, other) => PHASES.indexOf(one.id) - PHASES.indexOf(other.id))
      .flatMap(({ id, milestones }) =>
        milestones.map((milestone) => [milestone.id, { milestone, phase: id }] as const),
      ),
  );
}

function onlyIn<M extends MilestoneShape>({
  these,
  others,
  creditOf,
}: Readonly<{
  these: ReadonlyMap<string, Place<M>>;
  others: ReadonlyMap<string, Place<M>>;
  creditOf: (milestone: MilestoneShape) => Credit;
}>): readonly Placed<M>[] {
  return [...these.values()]
    .filter(({ milestone }) => !others.has(milestone.id))
    .map((place) => ({ ...place, credit: creditOf(place.milestone) }));
}

/** Waiving is for required milestones: an optional one is cleared only when it is completed. */
function creditIn({
  completions,
  waivers,
}: Readonly<{ completions: readonly Marked[]; waivers: readonly Marked[] }>) {
  const completed = new Set(completions.map(({ milestone }) => milestone));
  const waived = new Set(waivers.map(({ milestone }) => milestone));
  return ({ id, required }: MilestoneShape): Credit => {
    if (completed.has(id)) return "completed";
    return required && waived.has(id) ? "waived" : "open";
  };
}

function isChanged({ before, after }: Readonly<{ before: unknown; after: unknown }>): boolean {
  return before !== after;
}

function stepsOf({ steps }: MilestoneShape): string {
  return steps.map(({ id, hours }) => `${id}:${hours}`).join();
}

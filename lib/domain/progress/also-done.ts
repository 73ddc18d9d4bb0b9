import type { Marked } from "../record/learner-record.ts";
import type { MilestoneShape, Roadmap } from "../roadmap/roadmap.ts";

/** What was cleared elsewhere, in the order of the record; what is both completed and waived is completed. */
export type AlsoDone<Completion extends Marked, Waiver extends Marked> = Readonly<{
  completed: readonly Completion[];
  waived: readonly Waiver[];
}>;

/** Returns what a learner cleared that is not on a roadmap: it is kept all the same (docs/rules.md#newer-version). */
export function alsoDone<Completion extends Marked, Waiver extends Marked>({
  roadmap,
  completions,
  waivers,
}: Readonly<{
  roadmap: Roadmap<MilestoneShape>;
  completions: readonly Completion[];
  waivers: readonly Waiver[];
}>): AlsoDone<Completion, Waiver> {
  const here = new Set(roadmap.phases.flatMap(({ milestones }) => milestones.map(({ id }) => id)));
  const done = new Set(completions.map(({ milestone }) => milestone));
  return {
    completed: completions.filter(({ milestone }) => !here.has(milestone)),
    waived: waivers.filter(({ milestone }) => !here.has(milestone) && !done.has(milestone)),
  };
}

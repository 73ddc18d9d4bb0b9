import type { LearnerRecord } from "../record/learner-record.ts";
import type { Milestone } from "../roadmap/roadmap.ts";
import type { LocalDate } from "../time/dates.ts";

/** A milestone that a learner did, on the way that is looked back on. */
export type DoneMilestone = Readonly<{ milestone: Milestone; on: LocalDate; prior: boolean }>;

/** What a learner looks back on at the end of a phase or of a path (docs/rules.md#ends). */
export type Arrival = Readonly<{
  /** Their first and last date with work on it; absent where all of it was waived or known before. */
  from?: LocalDate;
  to?: LocalDate;
  /** Their dates with work on it. */
  workDays: number;
  /** What they said they worked on it, in hours. */
  loggedHours: number;
  /** How many of its milestones they could do before Waymark. */
  prior: number;
  /** What was made, to be shown: projects and pieces of evidence, in their order. */
  built: readonly DoneMilestone[];
  /** All else that was done, in its order. */
  learned: readonly DoneMilestone[];
}>;

/** Returns what a learner looks back on who has done these milestones, from a roadmap of theirs. */
export function arrivalOf({
  milestones,
  record: { completions, stepTicks, logs },
}: Readonly<{
  milestones: readonly Milestone[];
  record: Pick<LearnerRecord, "completions" | "stepTicks" | "logs">;
}>): Arrival {
  const ids = new Set(milestones.map(({ id }) => id));
  const isHere = ({ milestone }: Readonly<{ milestone?: string }>) =>
    milestone !== undefined && ids.has(milestone);
  const completionOf = new Map(completions.map((each) => [each.milestone, each]));
  const done = milestones.flatMap((milestone) => {
    const completion = completionOf.get(milestone.id);
    return completion === undefined
      ? []
      : [{ milestone, on: completion.on, prior: completion.prior }];
  });
  const logged = logs.filter(isHere);
  const ticked = [...completions, ...stepTicks].filter((each) => isHere(each) && !each.prior);
  const dates = [...new Set([...ticked, ...logged].map(({ on }) => on))].toSorted();
  return {
    from: dates[0],
    to: dates.at(-1),
    workDays: dates.length,
    loggedHours: logged.reduce((total, { hours = 0 }) => total + hours, 0),
    prior: done.filter(({ prior }) => prior).length,
    built: done.filter(({ milestone }) => isMade(milestone)),
    learned: done.filter(({ milestone }) => !isMade(milestone)),
  };
}

function isMade({ kind }: Milestone): boolean {
  return kind === "project" || kind === "evidence";
}

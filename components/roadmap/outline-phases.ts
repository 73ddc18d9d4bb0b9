import type { Learner } from "#lib/domain/learner";
import { type MilestoneState, stateIn } from "#lib/domain/progress/milestone-state";
import type { PhaseProgress } from "#lib/domain/progress/progress";
import { stepsDone } from "#lib/domain/progress/steps-done";
import { type Stage, stagesOf, type WaymarkState } from "#lib/domain/progress/waymarks";
import type { PhaseId } from "#lib/domain/record/phases";
import { type OwnWordsState, ownWordsState } from "#lib/domain/review/own-words-state";
import type { Milestone } from "#lib/domain/roadmap/roadmap";
import { formatNumber } from "#lib/wording/numbers";
import { titlesOf } from "#lib/wording/path-titles";
import { formatHoursDone, formatMilestonesDone } from "#lib/wording/progress";
import { OWN_WORDS_STATES } from "#lib/wording/review/review";
import { formatMilestoneState } from "#lib/wording/waymarks";

/** A row of the outline, as short as it can go out: what does not hold of it is left out. */
export type OutlineRow = Readonly<{
  id: string;
  title: string;
  state: WaymarkState;
  isOptional?: true;
  isWalked?: true;
  /** Its hours, and how it stands in words. */
  notes: readonly string[];
}>;

/** A phase of the outline. */
export type OutlinePhase = Readonly<{
  id: PhaseId;
  isFinished: boolean;
  /** "12 of 30 h", "3 of 9 milestones done". */
  hours: string;
  count: string;
  cleared: number;
  required: number;
  rows: readonly OutlineRow[];
}>;

/** Returns a learner's roadmap as its outline shows it, in words. */
export function outlinePhases(learner: Learner): readonly OutlinePhase[] {
  const { roadmap, progress } = learner;
  const stages = stagesOf(learner);
  const rowOf = rowsOf(learner);
  return roadmap.phases.flatMap((phase, index) => {
    const counts = progress.phases[index];
    const stage = stages[index];
    return counts === undefined || stage === undefined
      ? []
      : [{ ...summaryOf(counts), rows: phase.milestones.flatMap(rowOf(stage)) }];
  });
}

function summaryOf(counts: PhaseProgress): Omit<OutlinePhase, "rows"> {
  return {
    id: counts.id,
    isFinished: counts.percent === 100,
    hours: formatHoursDone(counts),
    count: formatMilestonesDone(counts),
    cleared: counts.hours.cleared,
    required: counts.hours.required,
  };
}

function rowsOf(learner: Learner) {
  const { record, paths } = learner;
  const stateOf = stateIn(record);
  const ownWordsOf = ownWordsState(learner);
  const titleOf = titlesOf(paths);
  return (stage: Stage) =>
    (milestone: Milestone, index: number): readonly OutlineRow[] => {
      const waymark = stage.waymarks[index];
      if (waymark === undefined) return [];
      const { id, title } = milestone;
      const { from, isOptional, isWalked } = waymark;
      const state = stateOf(id);
      return [
        {
          id,
          title,
          state: waymark.state,
          ...(isOptional ? { isOptional } : {}),
          ...(isWalked ? { isWalked } : {}),
          notes: notesOf({
            milestone,
            state,
            ticked: stepsDone({ ...record, milestone }),
            carriedFrom: from === undefined ? undefined : titleOf(from),
            ownWords: ownWordsOf(id),
          }),
        },
      ];
    };
}

function notesOf({
  milestone: { hours, required, steps },
  state,
  ticked,
  carriedFrom,
  ownWords,
}: Readonly<{
  milestone: Milestone;
  state: MilestoneState;
  /** How many of its steps are. */
  ticked: number;
  /** What the path is called that it was brought along from. */
  carriedFrom?: string;
  /** How far it is the learner's own. */
  ownWords?: OwnWordsState;
}>): readonly string[] {
  const isBegun = ticked > 0 && state.kind !== "done";
  return [
    `${formatNumber(hours)} h`,
    required ? undefined : "optional",
    isBegun ? `${ticked} of ${steps.length} steps` : undefined,
    formatMilestoneState({ state, carriedFrom }),
    ownWords === undefined || ownWords === "done"
      ? undefined
      : OWN_WORDS_STATES[ownWords].toLowerCase(),
  ].filter((note) => note !== undefined);
}

import { progressOf } from "../progress/progress.ts";
import type { LearnerRecord } from "../record/learner-record.ts";
import { daysNotPaused, isPaused } from "../record/pause.ts";
import type { MilestoneShape, Roadmap } from "../roadmap/roadmap.ts";
import { addDays, type LocalDate } from "../time/dates.ts";
import type { PlaceOf } from "../work/followed.ts";
import { workDays } from "../work/work.ts";
import { CORRECTIONS, type Correction, type MilestoneOf } from "./correction.ts";

/** What the rules judge. */
export type Facts = Readonly<{
  record: Pick<
    LearnerRecord,
    | "completions"
    | "waivers"
    | "putAside"
    | "stepTicks"
    | "logs"
    | "burstAnswers"
    | "pauses"
    | "evidence"
    | "explanations"
  >;
  /** The learner's own, or the fundamentals alone. */
  roadmap: Roadmap<MilestoneShape>;
  milestoneOf: MilestoneOf;
  placeOf: PlaceOf;
  /** Whether a milestone stands, or ever stood, among the fundamentals: what a newer version dropped is not beyond them. */
  isFundamental: (milestone: string) => boolean;
  today: LocalDate;
}>;

export type Rule = (facts: Facts) => Correction | undefined;

/** Three completions or more beyond the fundamentals, under 80 % of the required ones cleared. */
export const skippedFundamentals: Rule = ({ record, roadmap, isFundamental }) => {
  const phases = roadmap.phases.filter(({ id }) => id === "fundamentals");
  const beyond = ownCompletions(record).filter(({ milestone }) => !isFundamental(milestone)).length;
  const { required, cleared, next } = progressOf({ ...record, roadmap: { ...roadmap, phases } });
  const limits = CORRECTIONS.skippedFundamentals;
  if (beyond < limits.beyond || 100 * cleared >= limits.percentCleared * required) return undefined;
  return next && { id: "skipped-fundamentals", beyond, required, cleared, milestone: next.id };
};

/** Two completed projects or more, and no evidence on any of them. */
export const noPortfolio: Rule = ({ record, milestoneOf }) => {
  const projects = ownCompletions(record).filter(
    ({ milestone }) => milestoneOf(milestone)?.kind === "project",
  );
  const shown = new Set(record.evidence.map(({ milestone }) => milestone));
  const [first] = projects;
  if (projects.length < CORRECTIONS.noPortfolio.projects) return undefined;
  if (projects.some(({ milestone }) => shown.has(milestone))) return undefined;
  return first && { id: "no-portfolio", projects: projects.length, milestone: first.milestone };
};

/** None of the last five completions of milestones that have a question was explained in own words. */
export const memorizing: Rule = ({ record, milestoneOf }) => {
  const { completions } = CORRECTIONS.memorizing;
  const last = ownCompletions(record)
    .filter(({ milestone }) => milestoneOf(milestone)?.question)
    .slice(-completions);
  const explained = new Set(record.explanations.map(({ milestone }) => milestone));
  const newest = last.at(-1);
  if (last.length < completions) return undefined;
  if (last.some(({ milestone }) => explained.has(milestone))) return undefined;
  return newest && { id: "memorizing", completions, milestone: newest.milestone };
};

/** No work day for 14 days, after at least one. Nobody is stalled on a day off. */
export const stalled: Rule = ({ record, roadmap, today }) => {
  const { stepTicks, pauses } = record;
  const lastWorkedOn = workDays(record).findLast((on) => on <= today);
  if (lastWorkedOn === undefined || isPaused({ pauses, on: today })) return undefined;
  const from = addDays({ date: lastWorkedOn, days: 1 });
  const days = daysNotPaused({ pauses, from, to: today });
  const { next } = progressOf({ ...record, roadmap });
  if (days < CORRECTIONS.stalled.days || next === undefined) return undefined;
  const ticked = new Set(
    stepTicks.filter(({ milestone }) => milestone === next.id).map(({ step }) => step),
  );
  const step = next.steps.find(({ id }) => !ticked.has(id))?.id;
  return { id: "stalled", days, lastWorkedOn, milestone: next.id, step };
};

/** Completions that are not `prior`, oldest first. */
function ownCompletions({ completions }: Pick<LearnerRecord, "completions">) {
  return completions
    .filter(({ prior }) => !prior)
    .toSorted((one, other) => one.at.getTime() - other.at.getTime());
}

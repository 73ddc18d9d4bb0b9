import { missingFrom, progressOf } from "../progress/progress.ts";
import type { LearnerRecord } from "../record/learner-record.ts";
import { daysNotPaused, isPaused } from "../record/pause.ts";
import type { MilestoneKind, MilestoneShape, Roadmap } from "../roadmap/roadmap.ts";
import { addDays, type LocalDate } from "../time/dates.ts";
import type { PlaceOf } from "../work/followed.ts";
import { loggedHoursOf, workOf } from "../work/hours.ts";
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

type Rule = (facts: Facts) => Correction | undefined;

/** Three completions or more beyond the fundamentals, under 80 % of the required ones cleared. */
export const skippedFundamentals: Rule = ({ record, roadmap, isFundamental }) => {
  const phases = roadmap.phases.filter(({ id }) => id === "fundamentals");
  const beyond = ownCompletions(record).filter(({ milestone }) => !isFundamental(milestone)).length;
  const { required, cleared, next } = progressOf({ ...record, roadmap: { ...roadmap, phases } });
  const limits = CORRECTIONS.skippedFundamentals;
  if (beyond < limits.beyond || 100 * cleared >= limits.percentCleared * required) return undefined;
  return next && { id: "skipped-fundamentals", beyond, required, cleared, milestone: next.id };
};

/**
 * 40 hours or more of work to learn, or three quarters of all there is to learn where that is less, since the last work to do or to build. Hours of work are of a date, so those of
 * that day itself are left out, as are days off.
 */
export const tutorialHell: Rule = (facts) => {
  const { record, today } = facts;
  const since = [...workDays(recordOf(facts, isMaking)), ...evidenceOn(facts, isMaking)]
    .filter((on) => on <= today)
    .toSorted()
    .at(-1);
  const sum = hoursOfLearning(facts)
    .filter(({ on }) => (since === undefined || since < on) && on <= today)
    .filter(({ on }) => !isPaused({ pauses: record.pauses, on }))
    .reduce((total, { hours: each }) => total + each, 0);
  // Decimals that add up to the limit meet it.
  const hours = Math.round(sum * 1e9) / 1e9;
  const nearest = hours < limitOfLearning(facts) ? undefined : nearestToMake(facts);
  return nearest && { id: "tutorial-hell", hours, since, milestone: nearest.id };
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

/** Hours of work on what is to be learnt: of each date what was logged on it, where something was; else its roadmap hours. */
function hoursOfLearning({ record, milestoneOf, placeOf }: Facts) {
  const isLearnt = (milestone = "") => isConcept(milestoneOf(milestone)?.kind);
  const { shares, loggedHours } = workOf({ record, placeOf });
  const logged = loggedHoursOf(record.logs.filter(({ milestone }) => isLearnt(milestone)));
  const estimated = shares.filter(
    ({ credit, on }) => isLearnt(credit.milestone) && !loggedHours.has(on),
  );
  return [...[...logged].map(([on, hours]) => ({ on, hours })), ...estimated];
}

function limitOfLearning({ roadmap }: Facts): number {
  const { hours, shareOfConcepts } = CORRECTIONS.tutorialHell;
  const concepts = roadmap.phases
    .flatMap(({ milestones }) => milestones)
    .filter(({ kind, required }) => required && isConcept(kind));
  const all = concepts.reduce((total, each) => total + each.hours, 0);
  return all === 0 ? hours : Math.min(hours, shareOfConcepts * all);
}

type Of = (kind: MilestoneKind | undefined) => boolean;

const isConcept: Of = (kind) => kind === "concept";
const isMaking: Of = (kind) => kind === "practice" || kind === "project";

/** Completions that are not `prior`, oldest first. */
function ownCompletions({ completions }: Pick<LearnerRecord, "completions">) {
  return completions
    .filter(({ prior }) => !prior)
    .toSorted((one, other) => one.at.getTime() - other.at.getTime());
}

function recordOf({ record, milestoneOf }: Facts, of: Of) {
  const isOf = ({ milestone }: Readonly<{ milestone?: string }>) =>
    milestone !== undefined && of(milestoneOf(milestone)?.kind);
  return {
    stepTicks: record.stepTicks.filter(isOf),
    completions: record.completions.filter(isOf),
    logs: record.logs.filter(isOf),
  };
}

function evidenceOn({ record, milestoneOf }: Facts, of: Of): readonly LocalDate[] {
  return record.evidence
    .filter(({ milestone }) => of(milestoneOf(milestone)?.kind))
    .map(({ on }) => on);
}

/** The first open one to do or to build: required ones first, and of those the ones not put aside. */
function nearestToMake({ record, roadmap }: Facts): MilestoneShape | undefined {
  const aside = new Set(record.putAside.map(({ milestone }) => milestone));
  const cleared = new Set(
    [...record.completions, ...record.waivers].map(({ milestone }) => milestone),
  );
  const missing = missingFrom({ roadmap, ...record }).filter(({ kind }) => isMaking(kind));
  const optional = roadmap.phases
    .flatMap(({ milestones }) => milestones)
    .filter(({ id, kind, required }) => !required && isMaking(kind) && !cleared.has(id));
  return missing.find(({ id }) => !aside.has(id)) ?? missing[0] ?? optional[0];
}

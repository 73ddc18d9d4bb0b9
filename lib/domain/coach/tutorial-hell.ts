import { missingFrom } from "../progress/progress.ts";
import { isPaused } from "../record/pause.ts";
import type { MilestoneKind, MilestoneShape } from "../roadmap/roadmap.ts";
import type { LocalDate } from "../time/dates.ts";
import { loggedHoursOf, workOf } from "../work/hours.ts";
import { workDays } from "../work/work.ts";
import { CORRECTIONS } from "./correction.ts";
import type { Facts, Rule } from "./correction-rules.ts";

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

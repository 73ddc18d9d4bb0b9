import { CORRECTIONS, type Correction, type CorrectionId } from "#lib/domain/coach/correction";
import type { LocalDate } from "#lib/domain/time/dates";
import type { ClaimId } from "./claims.ts";
import { formatDate } from "./dates.ts";
import { cardinal, counted, formatNumber } from "./numbers.ts";

/** What milestones and their steps are called. */
export type TitleOf = Readonly<{
  milestone: (id: string) => string;
  step: (milestone: string, step: string) => string;
}>;

/** What each correction is called, where there is no more room than for its name. */
export const CORRECTION_TITLES: Readonly<Record<CorrectionId, string>> = {
  "path-hopping": "Several changes of path",
  "skipped-fundamentals": "A gap in the fundamentals",
  "tutorial-hell": "Time to make something",
  "no-portfolio": "Projects that nobody can see yet",
  memorizing: "In your own words",
  stalled: "A quiet stretch",
};

/** Why it may matter: nothing that /evidence does not say, and where it says it. */
export const WHY: Readonly<Record<CorrectionId, Readonly<{ sentence: string; claim: ClaimId }>>> = {
  "path-hopping": {
    sentence:
      "Changing your mind is normal, and often good. This is only what your record says; mark what should not count.",
    claim: "path-hopping",
  },
  "skipped-fundamentals": {
    sentence:
      "Much of what comes later builds on them, and a gap is easiest to close early. That is our judgment, not a study.",
    claim: "our-numbers",
  },
  "tutorial-hell": {
    sentence:
      "In an online course that was studied, extra doing went with more than six times as much learning as extra watching or reading.",
    claim: "doing",
  },
  "no-portfolio": {
    sentence:
      "A project speaks for you where others can look at it; a link is enough. That is our judgment, not a study.",
    claim: "our-numbers",
  },
  memorizing: {
    sentence:
      "Explaining something to themselves helped people learn it, on average across many experiments.",
    claim: "explaining",
  },
  stalled: {
    sentence: "Nothing is broken: streaks put people off when they break, so Waymark keeps none.",
    claim: "streaks",
  },
};

type Told<Id extends CorrectionId> = Readonly<{
  correction: Extract<Correction, { id: Id }>;
  titleOf: TitleOf;
}>;

type Plain = Exclude<CorrectionId, "path-hopping">;

/** Returns the plain fact behind a correction, with its numbers. That of path-hopping is `focusFact`. */
export function correctionFact(correction: Extract<Correction, { id: Plain }>): string {
  switch (correction.id) {
    case "skipped-fundamentals":
      return `You have completed ${counted(correction.beyond, "milestone")} beyond the fundamentals, with ${formatNumber(correction.cleared)} of the ${formatNumber(correction.required)} required fundamentals done.`;
    case "tutorial-hell":
      return `${counted(Math.floor(correction.hours), "hour")} of work on concepts, and ${sinceMaking(correction.since)}.`;
    case "no-portfolio":
      return `You have completed ${counted(correction.projects, "project")}, and none of them has evidence yet.`;
    case "memorizing":
      return `None of the last ${formatNumber(correction.completions)} milestones that you completed has an answer in your own words.`;
    case "stalled":
      return `Your last work day was ${formatDate(correction.lastWorkedOn)}: ${counted(correction.days, "day")} ago, pauses not counted.`;
  }
}

/** The field on a milestone's page that a correction speaks of (components/milestone/writings-form.tsx). */
const FIELDS: Readonly<Partial<Record<CorrectionId, string>>> = {
  "no-portfolio": "#evidence",
  memorizing: "#own-words",
};

/** Returns the link to the one thing to do now, and its words; absent where there is nothing. */
export function correctionAction({
  correction,
  titleOf,
}: Told<CorrectionId>): Readonly<{ href: string; label: string }> | undefined {
  const { milestone } = correction;
  if (milestone === undefined) return undefined;
  const title = `“${titleOf.milestone(milestone)}”`;
  const field = FIELDS[correction.id] ?? "";
  return {
    href: `/milestones/${milestone}${field}`,
    label: labelOf({ correction, titleOf, title }),
  };
}

function labelOf({
  correction,
  titleOf,
  title,
}: Told<CorrectionId> & Readonly<{ title: string }>): string {
  switch (correction.id) {
    case "path-hopping":
      return `Continue with ${title}`;
    case "skipped-fundamentals":
    case "tutorial-hell":
      return `Start ${title}`;
    case "no-portfolio":
      return `Add evidence to ${title}`;
    case "memorizing":
      return `Explain ${title}`;
    case "stalled":
      return correction.step === undefined
        ? `Continue with ${title}`
        : `Continue with “${titleOf.step(correction.milestone, correction.step)}”`;
  }
}

function sinceMaking(since: string | undefined): string {
  return since === undefined
    ? "none yet on practice or projects"
    : `none on practice or projects since ${formatDate(since)}`;
}

const { skippedFundamentals, tutorialHell, noPortfolio, memorizing, stalled } = CORRECTIONS;

const RULES: Readonly<Record<CorrectionId, string>> = {
  "path-hopping": "Shown when you change paths several times within a year.",
  "skipped-fundamentals": `Shown after ${cardinal(skippedFundamentals.beyond)} milestones beyond the fundamentals, with under ${skippedFundamentals.percentCleared} % of the fundamentals done.`,
  "tutorial-hell": `Shown after ${tutorialHell.hours} hours on concepts, with none on practice or projects.`,
  "no-portfolio": `Shown after ${cardinal(noPortfolio.projects)} projects without evidence on any of them.`,
  memorizing: `Shown when none of your last ${cardinal(memorizing.completions)} milestones was explained in your own words.`,
  stalled: `Shown after ${stalled.days} days without work, pauses not counted.`,
};

/** Returns when a correction is said, in a sentence with its numbers. */
export function correctionRule(correction: CorrectionId): string {
  return RULES[correction];
}

/** Returns for how long a dismissal hides: "hidden until 3 March 2026", or "hidden for good". */
export function formatHidden({ until }: Readonly<{ until?: LocalDate }>): string {
  return until === undefined ? "hidden for good" : `hidden until ${formatDate(until)}`;
}

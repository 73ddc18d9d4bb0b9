import { CORRECTION_IDS, type Correction, type CorrectionId } from "./coach/correction.ts";
import {
  type Facts,
  memorizing,
  noPortfolio,
  skippedFundamentals,
  stalled,
} from "./coach/correction-rules.ts";
import { type Dismissed, dismissalOf } from "./coach/dismissal.ts";
import { tutorialHell } from "./coach/tutorial-hell.ts";
import type { FocusAssessment } from "./focus.ts";
import { focusOf, type Learner, showsNotice } from "./learner.ts";
import { progressOf } from "./progress/progress.ts";

export type { Correction } from "./coach/correction.ts";

/** What is judged: the learner's facts, what was dismissed, and the focus verdict where it has something to say. */
export type CorrectionFacts = Omit<Facts, "record"> &
  Readonly<{ record: Facts["record"] & Dismissed["record"]; notice?: FocusAssessment }>;

const RULES: Readonly<Record<CorrectionId, (facts: CorrectionFacts) => Correction | undefined>> = {
  "path-hopping": pathHopping,
  "skipped-fundamentals": skippedFundamentals,
  "tutorial-hell": tutorialHell,
  "no-portfolio": noPortfolio,
  memorizing,
  stalled,
};

/**
 * Returns the one correction that applies, in the order of docs/rules.md#corrections, or none. What is dismissed is left
 * out, and the next one that applies may show. `prior` completions and days off count for none of them.
 */
export function correctionFrom(facts: CorrectionFacts): Correction | undefined {
  for (const correction of CORRECTION_IDS) {
    if (dismissalOf({ ...facts, correction }) !== undefined) continue;
    const found = RULES[correction](facts);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Returns the focus verdict where it has something to say to a learner at their moment. */
export function noticeFor(learner: Learner): FocusAssessment | undefined {
  const focus = focusOf(learner);
  return showsNotice({ learner, focus }) ? focus : undefined;
}

/**
 * Returns the one correction that applies to a learner on their date; `notice` is that of `noticeFor`, `milestoneOf` knows every
 * roadmap that they were ever on, and `isFundamental` every version of the fundamentals.
 */
export function correctionFor({
  learner: { record, roadmap, today },
  ...facts
}: Readonly<{ learner: Pick<Learner, "record" | "roadmap" | "today"> }> &
  Pick<CorrectionFacts, "notice" | "milestoneOf" | "placeOf" | "isFundamental">):
  | Correction
  | undefined {
  return correctionFrom({ record, roadmap, today, ...facts });
}

function pathHopping({ notice, roadmap, record }: CorrectionFacts): Correction | undefined {
  if (notice === undefined || notice.level === "steady") return undefined;
  const { next } = progressOf({ ...record, roadmap });
  return { id: "path-hopping", focus: notice, milestone: next?.id };
}

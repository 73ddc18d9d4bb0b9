import { expect, test } from "vitest";
import { CORRECTIONS } from "#lib/domain/coach/correction";
import { DELETION_DAYS, TOMBSTONE_DAYS } from "#lib/domain/deletion";
import { FOCUS } from "#lib/domain/focus/focus-history";
import { IMAGINED } from "#lib/domain/placement/hypotheses";
import { PLACEMENT } from "#lib/domain/placement/placement";
import { REVIEW } from "#lib/domain/review/review-plan";
import { TRIAL } from "#lib/domain/trial/trials";
import { BURST_HOURS } from "#lib/domain/work/bursts";
import { ASSUMED_HOURS_PER_WEEK, PACE_WEEKS, PLAN_WEEKS } from "#lib/domain/work/pace";
import { SPREAD_DAYS } from "#lib/domain/work/spread";
import { LOGGED_BACK_DAYS } from "#lib/domain/work-log";
import { PAGES } from "./pages.ts";

const RULES = PAGES.find(({ path }) => path === "docs/rules.md")?.text.replace(/\s+/g, " ");

const { levels, deepened } = FOCUS;
const { skippedFundamentals, tutorialHell, noPortfolio, memorizing, stalled } = CORRECTIONS;
const [first, second, third] = REVIEW.afterDays;

test.each([
  `that one began within ${FOCUS.switchWithinDays} days of the end`,
  `was excused less than ${FOCUS.excusedEveryDays} days before it`,
  `less than ${FOCUS.settlingHours} hours after the learner's very first committed enrollment`,
  `from an enrollment of less than ${FOCUS.undoneHours} hours`,
  `leaves has a depth of ${FOCUS.finishedDepth} |`,
  `lasted at least ${deepened.days} days, with at least ${deepened.activeDays} work days and a depth of at least ${deepened.depth} |`,
  `with a depth of 0 | ${FOCUS.undecidedWeight} |`,
  `1 − depth, at least ${FOCUS.leastWeight} |`,
  `(1 − age ÷ ${FOCUS.fadesOverDays} days)`,
  `\`cool-off\` from a score of ${levels.coolOff}, \`reflect\` from ${levels.reflect}, \`notice\` from ${levels.notice}`,
  `${skippedFundamentals.beyond} or more completions beyond the fundamentals, with under ${skippedFundamentals.percentCleared} %`,
  `${tutorialHell.hours} or more hours of work`,
  `${noPortfolio.projects} or more completed projects`,
  `none of the last ${memorizing.completions} completions`,
  `no work day for ${stalled.days} days`,
  `is hidden for ${CORRECTIONS.dismissedDays} days`,
  `asked again after ${first}, ${second} and ${third} days`,
  `At most ${REVIEW.perDay} are asked a day`,
  `about at most ${PLACEMENT.questions} milestones`,
  `${IMAGINED.toLocaleString("en")} imagined learners`,
  `from a chance of ${PLACEMENT.believed * 100} %`,
  `is ${TRIAL.days} days of another path`,
  `begin in ${TRIAL.withinDays} days`,
  `one of the last ${LOGGED_BACK_DAYS} days, with hours or without`,
  `without a plan it is ${ASSUMED_HOURS_PER_WEEK}`,
  `(or ${100 * tutorialHell.shareOfConcepts} % of the required ones, if less)`,
  `with a tick, its own included, at most ${SPREAD_DAYS}, days off left out`,
  `more than ${BURST_HOURS} roadmap hours on one date`,
  `delete their account at once, or in ${DELETION_DAYS} days`,
  `for ${TOMBSTONE_DAYS} days`,
  `over the last ${PACE_WEEKS} whole weeks`,
  `(H + ${PLAN_WEEKS} × plan) ÷ (weeks + ${PLAN_WEEKS})`,
])("docs/rules.md has the number of the code: %s", (sentence) => {
  expect(RULES?.includes(sentence)).toBe(true);
});

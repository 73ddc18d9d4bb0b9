import type { IgnoreRule } from "#lib/domain/focus";
import { FOCUS } from "#lib/domain/focus/focus-history";
import { isCounted, type SwitchStory } from "#lib/domain/focus/switch-story";
import { cardinal } from "../numbers.ts";

/** Why a switch does not count, in words that hold for one made and for one that would be made. */
const RULES: Readonly<Record<IgnoreRule, string>> = {
  exempt: "you said that leaving this path does not count",
  settling: `within ${cardinal(FOCUS.settlingHours / 24)} days of your very first choice, everyone is still settling in`,
  undone: `you were back within ${cardinal(FOCUS.undoneHours / 24)} days, so neither switch counts`,
  returned: `going back to the path you came from is excused once every ${FOCUS.excusedEveryDays} days`,
  finished: "you finished specialization and projects there",
  deepened: `half a year or longer on this path, ${FOCUS.deepened.activeDays} work days or more, and at least half of specialization and projects done`,
  expired: "it was more than a year ago",
};

/** Returns in a sentence whether a switch counts, and why. How much is `formatCounted`. */
export function formatVerdict({ verdict, snapshot, isAhead }: SwitchStory): string {
  if ("rule" in verdict) {
    return `${isAhead ? "It would not count" : "It does not count"}: ${RULES[verdict.rule]}.`;
  }
  const counts = isAhead ? "It would count" : "It counts";
  const isUndecided = snapshot.phase === "fundamentals" && snapshot.depth === 0;
  return isUndecided ? `${counts}, but less: little is lost in the fundamentals.` : `${counts}.`;
}

/** Returns the numbers behind a switch that counts: "0.66 of 1 today, 0.8 of 1 when you switched", or "0.8 of 1". */
export function formatCounted({
  verdict: { weight, contribution },
  isAhead,
}: Readonly<{
  verdict: Readonly<{ weight: number; contribution: number }>;
  isAhead: boolean;
}>): string {
  if (isAhead) return `${formatShare(weight)} of 1`;
  return `${formatShare(contribution)} of 1 today, ${formatShare(weight)} of 1 when you switched`;
}

/** Returns what the switches of a verdict count together, as it is read. */
export function formatScore(stories: readonly SwitchStory[]): string {
  return formatShare(
    stories.filter(isCounted).reduce((sum, { verdict }) => sum + verdict.contribution, 0),
  );
}

function formatShare(share: number): string {
  return share > 0 && share < 0.005
    ? "less than 0.01"
    : share.toLocaleString("en", { maximumFractionDigits: 2 });
}

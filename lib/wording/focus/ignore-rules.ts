import type { IgnoreRule } from "#lib/domain/focus";
import { FOCUS } from "#lib/domain/focus/focus-history";
import { isCounted, type SwitchStory } from "#lib/domain/focus/switch-story";
import { cardinal } from "../numbers.ts";

/** Why a switch does not count, in words that hold for one made and for one that would be made. */
const RULES: Readonly<Record<IgnoreRule, string>> = {
  exempt: "you said that leaving this path does not count",
  settling: `within ${cardinal(FOCUS.settlingHours / 24)} days of your very first choice, everyone is still settling in`,
  undone: `there and back within ${cardinal(FOCUS.undoneHours / 24)} days, so neither way counts`,
  returned: `a way back to the path you came from is excused, once in ${FOCUS.excusedEveryDays} days`,
  finished: "specialization and projects are finished there",
  deepened: `half a year or longer on this path, ${FOCUS.deepened.activeDays} work days or more, and at least half of specialization and projects done`,
  expired: "it was more than a year ago and has faded",
};

/** Returns in a sentence whether a switch counts, how much, and why. */
export function formatVerdict(story: SwitchStory): string {
  const { verdict, snapshot, isAhead } = story;
  if ("rule" in verdict)
    return `${isAhead ? "It would not count" : "It does not count"}: ${RULES[verdict.rule]}.`;
  const amount = isAhead
    ? `It would count ${formatShare(verdict.weight)} of 1`
    : `It counts ${formatShare(verdict.contribution)} of 1 today, and counted ${formatShare(verdict.weight)} at first`;
  const isUndecided = snapshot.phase === "fundamentals" && snapshot.depth === 0;
  return isUndecided ? `${amount}: in the fundamentals little is lost.` : `${amount}.`;
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

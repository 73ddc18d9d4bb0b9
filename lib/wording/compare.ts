import type { MilestoneShape } from "#lib/domain/roadmap/roadmap";
import type { SharedWay } from "#lib/domain/roadmap/shared-ways";
import { capitalised, cardinal, counted, listed } from "./numbers.ts";

/** Returns how a comparison of these paths is called where its address is shared; without paths, the page to choose them. */
export function compareTexts(
  titles: readonly string[],
): Readonly<{ title: string; fullTitle?: string; description: string }> {
  if (titles.length === 0) {
    return {
      title: "Compare two to four paths",
      description:
        "Choose two to four careers with Python and see them side by side: what you would do, what it takes, and which milestones they share.",
    };
  }
  const title = `${capitalised(cardinal(titles.length))} Python paths, side by side`;
  return {
    title,
    description: `${listed(titles)}: what you would do on each, and what they share.`,
  };
}

/** Returns what all of the compared paths share, in a sentence. */
export function formatShared({
  ways,
  paths,
}: Readonly<{
  ways: readonly SharedWay<MilestoneShape>[];
  /** How many are compared. */
  paths: number;
}>): string {
  const all = ways.find((way) => way.paths.length === paths);
  const together = paths === 2 ? "Both" : `All ${cardinal(paths)}`;
  if (all === undefined) return "These paths share no milestones.";
  return `${together} share ${counted(all.milestones.length, "milestone")} of about ${counted(all.hours, "hour")}: done once, done on each.`;
}

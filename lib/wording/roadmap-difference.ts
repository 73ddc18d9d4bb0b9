import type { RoadmapDifference } from "#lib/domain/progress/roadmap-difference";
import { counted, formatNumber, listed } from "./numbers.ts";

/** Returns "3 milestones added, 1 removed and 2 renamed": what a newer version changes. */
export function formatDifference({ added, removed, renamed }: RoadmapDifference): string {
  const counts = [
    { count: added.length, verb: "added" },
    { count: removed.length, verb: "removed" },
    { count: renamed.length, verb: "renamed" },
  ].filter(({ count }) => count > 0);
  if (counts.length === 0) return "the same milestones, with small changes";
  return listed(
    counts.map(({ count, verb }, index) =>
      index === 0 ? `${counted(count, "milestone")} ${verb}` : `${formatNumber(count)} ${verb}`,
    ),
  );
}

/** Returns what accepting does to the percentage, said before it happens. */
export function formatPercent({ before, after, added, becameRequired }: RoadmapDifference): string {
  if (after.percent === before.percent) return `Your roadmap stays at ${before.percent} %.`;
  if (after.percent > before.percent) {
    return `Your roadmap would go from ${before.percent} to ${after.percent} %.`;
  }
  const isMore = added.length > 0 || becameRequired.length > 0;
  return isMore
    ? `The percentage would fall from ${before.percent} to ${after.percent} %, because work is added. Nothing that you have done is taken away.`
    : `The percentage would fall from ${before.percent} to ${after.percent} %, because milestones you have done are no longer required. They stay under “Also done”.`;
}

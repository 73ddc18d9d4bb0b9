import type { MilestoneShape, Roadmap } from "../roadmap/roadmap.ts";

/**
 * Returns where "Start with the fundamentals" leads: to a learner's own roadmap, and for a stranger through signing up to the
 * first milestone, so that they end on something to do and not on a list. The fundamentals are the same on every path.
 */
export function startAddress({
  isSignedIn,
  roadmap,
}: Readonly<{ isSignedIn: boolean; roadmap?: Roadmap<MilestoneShape> }>): string {
  if (isSignedIn) return "/roadmap";
  const first = roadmap?.phases[0]?.milestones[0]?.id;
  return `/sign-up?next=${first === undefined ? "/today" : `/milestones/${first}`}`;
}

import type { Content, MilestoneContent } from "./content.ts";
import { everyPhase, hoursOf, requiredOf } from "./content-places.ts";
import { type ContentFault, milestoneFile } from "./content-rules.ts";

/** What an estimate of hours keeps to. The shares are Waymark's own judgment: nothing that is estimated comes out even. */
export const ESTIMATE_BARS = {
  /** How many milestones of a phase may have the same hours, as a share of those that are required. */
  sameMilestoneHours: 0.5,
  /** How many steps of a phase may have the same hours, as a share of all. */
  sameStepHours: 0.5,
  /** Six months at six hours a week. */
  deepeningHours: 156,
} as const;

/** Checks that each milestone says how its hours were estimated. */
export function estimateFaults(content: Content): ContentFault[] {
  return [...content.milestones.values()]
    .filter(({ retired, estimate }) => retired === undefined && estimate === undefined)
    .map(({ id }) => ({
      file: milestoneFile(id),
      at: ["hours"],
      reason: "does not say how its hours were estimated",
    }));
}

/** Checks that no phase is made of equal numbers: neither its milestones nor their steps have mostly the same hours. */
export function evenHoursFaults(content: Content): ContentFault[] {
  return everyPhase(content).flatMap(({ phase, file, at, places }) => {
    const milestones = requiredOf(places);
    const steps = milestones.flatMap((milestone) => milestone.steps);
    return [
      ...evenFaults({ what: "milestones", of: milestones, max: ESTIMATE_BARS.sameMilestoneHours }),
      ...evenFaults({ what: "steps", of: steps, max: ESTIMATE_BARS.sameStepHours }),
    ].map((fault) => ({ file, at, reason: `${phase} has ${fault}` }));
  });
}

/** Checks that the required work of the deepening fills six months at six hours a week. */
export function deepeningFaults(content: Content): ContentFault[] {
  return everyPhase(content)
    .filter(({ phase }) => phase === "deepening")
    .map(({ places, ...spot }) => ({ ...spot, hours: hoursOf(requiredOf(places)) }))
    .filter(({ hours }) => hours < ESTIMATE_BARS.deepeningHours)
    .map(({ file, at, hours }) => ({
      file,
      at,
      reason: `the deepening has ${hours} required hours; ${ESTIMATE_BARS.deepeningHours} fill six months at six hours a week`,
    }));
}

/** Fewer than this say nothing: of three numbers, two are easily the same. */
const ENOUGH_TO_JUDGE = 6;

function evenFaults({
  what,
  of,
  max,
}: Readonly<{
  what: string;
  of: readonly Pick<MilestoneContent, "hours">[];
  max: number;
}>): readonly string[] {
  if (of.length < ENOUGH_TO_JUDGE) return [];
  const counts = new Map<number, number>();
  for (const { hours } of of) counts.set(hours, (counts.get(hours) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > of.length * max)
    .map(([hours, count]) => `${count} of ${of.length} ${what} at ${hours} hours: no estimate`);
}

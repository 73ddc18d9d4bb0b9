import { PHASES, type PhaseId } from "../record/phases.ts";
import type { Content } from "./content.ts";
import { type Place, phasesOf } from "./content-places.ts";
import type { ContentFault } from "./content-rules.ts";

/**
 * How many hours may pass in a row. The numbers are Waymark's own judgment: nine weeks at eight hours a week without a
 * project of one's own. With 60 hours, estimates were cut and milestones moved to fit the bar instead of the learner.
 */
export const RUN_LIMITS = { hoursWithoutProject: 72, conceptHours: 36 } as const;

/** Checks that in fundamentals and specialization, 72 hours at most pass without a project; an optional one may be left out. */
export function projectGapFaults(content: Content): ContentFault[] {
  return runFaults({
    content,
    phases: ["fundamentals", "specialization"],
    limit: RUN_LIMITS.hoursWithoutProject,
    endsRun: ({ milestone, optional }) => milestone.kind === "project" && !optional,
    reason: (hours) => `${hours} hours have passed here without a project`,
  });
}

/** Checks that no more than 36 hours of concepts stand in a row. */
export function conceptRunFaults(content: Content): ContentFault[] {
  return runFaults({
    content,
    phases: PHASES,
    limit: RUN_LIMITS.conceptHours,
    endsRun: ({ milestone }) => milestone.kind !== "concept",
    reason: (hours) => `${hours} hours of concepts stand in a row here`,
  });
}

type Run = Readonly<{
  limit: number;
  endsRun: (place: Place) => boolean;
  reason: (hours: number) => string;
}>;

function runFaults({
  content,
  phases,
  ...run
}: Run & Readonly<{ content: Content; phases: readonly PhaseId[] }>): ContentFault[] {
  return content.paths.flatMap((path) => {
    const placed = phasesOf({ content, path }).filter(({ phase }) => phases.includes(phase));
    return faultsAlong({ places: placed.flatMap(({ places }) => places), ...run });
  });
}

/** Where the hours since the last milestone that ends a run first pass the limit; once in each run. */
function faultsAlong({
  places,
  limit,
  endsRun,
  reason,
}: Run & Readonly<{ places: readonly Place[] }>): ContentFault[] {
  const faults: ContentFault[] = [];
  let hours = 0;
  for (const place of places) {
    const before = hours;
    hours = endsRun(place) ? 0 : hours + place.milestone.hours;
    if (before > limit || hours <= limit) continue;
    faults.push({ file: place.file, at: place.at, reason: reason(hours) });
  }
  return faults;
}

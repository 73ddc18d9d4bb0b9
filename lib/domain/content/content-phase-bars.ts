import type { PhaseId } from "../record/phases.ts";
import type { Content } from "./content.ts";
import { everyPhase, hoursOf, requiredOf } from "./content-places.ts";
import type { ContentFault } from "./content-rules.ts";

type Range = Readonly<{ min: number; max: number }>;

type PhaseBars = Readonly<{
  hoursPerWeek: number;
  milestones: Readonly<Record<PhaseId, Range>>;
  weeks: Readonly<Partial<Record<PhaseId, Range>>>;
  /** How many projects a phase has that prepares for the large ones. */
  smallProjects: Readonly<Partial<Record<PhaseId, Range>>>;
  smallProjectHours: Range;
  /** How many milestones of a phase come first and are required; the rest is optional. */
  required: Readonly<Partial<Record<PhaseId, Range>>>;
}>;

/** What a believable roadmap keeps to. The numbers are Waymark's own judgment. */
export const PHASE_BARS: PhaseBars = {
  hoursPerWeek: 8,
  milestones: {
    fundamentals: { min: 14, max: 20 },
    specialization: { min: 12, max: 26 },
    projects: { min: 3, max: 5 },
    deepening: { min: 6, max: 12 },
    portfolio: { min: 5, max: 8 },
  },
  weeks: {
    fundamentals: { min: 12, max: 18 },
    specialization: { min: 16, max: 46 },
    projects: { min: 5, max: 20 },
  },
  smallProjects: {
    fundamentals: { min: 2, max: Number.POSITIVE_INFINITY },
    specialization: { min: 2, max: 4 },
  },
  smallProjectHours: { min: 4, max: 16 },
  required: { projects: { min: 2, max: 3 }, deepening: { min: 6, max: 9 } },
};

/** Checks that each phase has as many milestones as its bar says, optional ones included. */
export function milestoneCountFaults(content: Content): ContentFault[] {
  return everyPhase(content).flatMap(({ phase, file, at, places }) => {
    const range = PHASE_BARS.milestones[phase];
    if (isWithin(places.length, range)) return [];
    const reason = `${phase} has ${places.length} milestones, not ${range.min} to ${range.max}`;
    return [{ file, at, reason }];
  });
}

/** Checks that the required hours of fundamentals, specialization and projects make a believable number of weeks. */
export function phaseHoursFaults(content: Content): ContentFault[] {
  return everyPhase(content).flatMap(({ phase, file, at, places }) => {
    const weeks = PHASE_BARS.weeks[phase];
    const hours = hoursOf(requiredOf(places));
    if (!weeks || isWithin(hours / PHASE_BARS.hoursPerWeek, weeks)) return [];
    const reason = `${phase} has ${hours} required hours, which at ${PHASE_BARS.hoursPerWeek} a week is not ${weeks.min} to ${weeks.max} weeks`;
    return [{ file, at, reason }];
  });
}

/** Checks that fundamentals and specialization hold enough small projects, and no large ones. */
export function smallProjectFaults(content: Content): ContentFault[] {
  return everyPhase(content).flatMap(({ phase, file, at, places }) => {
    const range = PHASE_BARS.smallProjects[phase];
    if (!range) return [];
    const projects = places.filter(({ milestone }) => milestone.kind === "project");
    const { min, max } = PHASE_BARS.smallProjectHours;
    const faults = projects
      .filter(({ milestone }) => !isWithin(milestone.hours, PHASE_BARS.smallProjectHours))
      .map(({ milestone, ...spot }) => ({
        file: spot.file,
        at: spot.at,
        reason: `a project of ${milestone.hours} hours in ${phase}; here they have ${min} to ${max}`,
      }));
    if (isWithin(projects.length, range)) return faults;
    const wanted = range.max === Number.POSITIVE_INFINITY ? "or more" : `to ${range.max}`;
    const reason = `${phase} has ${projects.length} projects, not ${range.min} ${wanted}`;
    return [...faults, { file, at, reason }];
  });
}

/** Checks that projects and checkpoints begin with as many required ones as their bar says, and that what follows is optional. */
export function requiredFirstFaults(content: Content): ContentFault[] {
  return everyPhase(content).flatMap(({ phase, places }) => {
    const range = PHASE_BARS.required[phase];
    if (!range) return [];
    const firstOptional = places.findIndex(({ optional }) => optional);
    const opening = firstOptional === -1 ? places.length : firstOptional;
    return places.flatMap(({ optional, file, at }, index) => {
      const isRest = index >= Math.min(Math.max(opening, range.min), range.max);
      if (optional === isRest) return [];
      const reason = `the first ${range.min} to ${range.max} of ${phase} are required and the rest optional; this one is number ${index + 1}`;
      return [{ file, at, reason }];
    });
  });
}

function isWithin(value: number, { min, max }: Range): boolean {
  return value >= min && value <= max;
}

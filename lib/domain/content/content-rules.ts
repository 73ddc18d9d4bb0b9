import { PHASES } from "../record/phases.ts";
import type { Content, MilestoneContent, PathContent } from "./content.ts";

/** Something wrong with the content: where (file, and the way to the value inside it) and why. */
export type ContentFault = Readonly<{
  file: string;
  at: readonly (string | number)[];
  reason: string;
}>;

/** The step rule (docs/rules.md#steps): 3 to 7 steps of up to 3 hours, or over 21 hours 4 to 12 of up to 8. */
const STEP_RULE = {
  longMilestoneHours: 21,
  short: { min: 3, max: 7, maxHours: 3 },
  long: { min: 4, max: 12, maxHours: 8 },
} as const;

export function milestoneFile(id: string): string {
  return `milestones/${id}.yaml`;
}

export function pathFile(id: string): string {
  return `paths/${id}.yaml`;
}

/** Returns every fault that needs more than one field or one file to see; an empty list means that the content holds together. */
export function contentFaults(content: Content): ContentFault[] {
  return [
    ...[...content.milestones.values()].flatMap(stepFaults),
    ...[...content.milestones.values()].flatMap(criteriaFaults),
    ...resourceTitleFaults(content),
    ...content.paths.flatMap((path) => sourceFaults({ content, path })),
    ...content.paths.flatMap((path) => placementFaults({ content, path })),
  ];
}

function stepFaults(milestone: MilestoneContent): ContentFault[] {
  const file = milestoneFile(milestone.id);
  const rule = milestone.hours > STEP_RULE.longMilestoneHours ? STEP_RULE.long : STEP_RULE.short;
  const sum = milestone.steps.reduce((hours, step) => hours + step.hours, 0);
  const faults: ContentFault[] = [];
  if (milestone.steps.length < rule.min || milestone.steps.length > rule.max) {
    faults.push({
      file,
      at: ["steps"],
      reason: `has ${milestone.steps.length} steps; a milestone of ${milestone.hours} hours has ${rule.min} to ${rule.max}`,
    });
  }
  if (sum !== milestone.hours) {
    faults.push({
      file,
      at: ["hours"],
      reason: `says ${milestone.hours} hours, but its steps add up to ${sum}`,
    });
  }
  const seen = new Set<string>();
  for (const [index, step] of milestone.steps.entries()) {
    if (step.hours > rule.maxHours) {
      faults.push({
        file,
        at: ["steps", index, "hours"],
        reason: `a step of ${step.hours} hours is too long here: at most ${rule.maxHours}`,
      });
    }
    if (seen.has(step.id)) {
      faults.push({
        file,
        at: ["steps", index, "id"],
        reason: `the step id "${step.id}" stands twice`,
      });
    }
    seen.add(step.id);
  }
  return faults;
}

function criteriaFaults(milestone: MilestoneContent): ContentFault[] {
  const file = milestoneFile(milestone.id);
  if (milestone.kind === "project" && milestone.criteria.length === 0) {
    return [{ file, at: ["kind"], reason: "a project needs acceptance criteria" }];
  }
  return [];
}

function resourceTitleFaults(content: Content): ContentFault[] {
  const titles = new Map<string, Readonly<{ title: string; file: string }>>();
  const faults: ContentFault[] = [];
  for (const milestone of content.milestones.values()) {
    const file = milestoneFile(milestone.id);
    for (const [index, resource] of milestone.resources.entries()) {
      const first = titles.get(resource.url);
      if (first === undefined) titles.set(resource.url, { title: resource.title, file });
      else if (first.title !== resource.title) {
        faults.push({
          file,
          at: ["resources", index, "title"],
          reason: `this address is called "${first.title}" in ${first.file}`,
        });
      }
    }
  }
  return faults;
}

function sourceFaults({
  content,
  path,
}: Readonly<{ content: Content; path: PathContent }>): ContentFault[] {
  const named: readonly (readonly [string, readonly (string | number)[]])[] = [
    [path.outlook.source, ["outlook", "source"]],
    [path.difficulty.source, ["difficulty", "source"]],
    ...path.salaries.map((claim, index) => [claim.source, ["salaries", index, "source"]] as const),
  ];
  return named
    .filter(([source]) => content.sources[source] === undefined)
    .map(([source, at]) => ({
      file: pathFile(path.id),
      at,
      reason: `no source "${source}" in sources.yaml`,
    }));
}

/** Each placed milestone exists, stands once, and comes after everything that it needs (so there are no cycles). */
function placementFaults({
  content,
  path,
}: Readonly<{ content: Content; path: PathContent }>): ContentFault[] {
  const before = new Set<string>();
  const faults: ContentFault[] = [];
  for (const phase of PHASES) {
    const inFundamentals = phase === "fundamentals";
    const file = inFundamentals ? "fundamentals.yaml" : pathFile(path.id);
    const placed = inFundamentals ? content.fundamentals.milestones : path.phases[phase];
    for (const [index, { id }] of placed.entries()) {
      const at = inFundamentals ? ["milestones", index] : ["phases", phase, index];
      const milestone = content.milestones.get(id);
      if (milestone === undefined) {
        faults.push({ file, at, reason: `there is no milestones/${id}.yaml` });
      } else if (before.has(id)) {
        faults.push({ file, at, reason: `"${id}" stands twice` });
      } else if (milestone.retired !== undefined) {
        faults.push({ file, at, reason: `"${id}" is retired` });
      }
      for (const needed of milestone?.prerequisites ?? []) {
        if (!before.has(needed)) {
          faults.push({
            file,
            at,
            reason: `"${id}" needs "${needed}", which does not come before it`,
          });
        }
      }
      before.add(id);
    }
  }
  return faults;
}

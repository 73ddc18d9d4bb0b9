import type { Content, PathContent } from "./content.ts";
import { type Place, phasesOf } from "./content-places.ts";
import { type ContentFault, milestoneFile } from "./content-rules.ts";

/**
 * Checks the order of each path: what a step uses is taught before it on every path on which the step stands, and a required
 * milestone uses or needs nothing that is taught only by an optional one, which a learner may leave out.
 */
export function usesFaults(content: Content): ContentFault[] {
  return content.paths.flatMap((path) => faultsAlong({ content, path }));
}

function faultsAlong({
  content,
  path,
}: Readonly<{ content: Content; path: PathContent }>): ContentFault[] {
  const taught = new Map<string, Place>();
  const faults: ContentFault[] = [];
  for (const place of phasesOf({ content, path }).flatMap(({ places }) => places)) {
    const { milestone } = place;
    for (const [index, { uses }] of milestone.steps.entries()) {
      for (const [nth, used] of (uses ?? []).entries()) {
        const at = ["steps", index, "uses", nth];
        faults.push(...faultOf({ content, path, place, used, teacher: taught.get(used), at }));
      }
    }
    for (const [nth, needed] of milestone.prerequisites.entries()) {
      const teacher = taught.get(needed);
      // That it comes before is a rule of its own.
      if (teacher === undefined) continue;
      const at = ["prerequisites", nth];
      faults.push(...faultOf({ content, path, place, used: needed, teacher, at }));
    }
    taught.set(milestone.id, place);
  }
  return faults;
}

function faultOf({
  content,
  path,
  place: { milestone, optional },
  used,
  teacher,
  at,
}: Readonly<{
  content: Content;
  path: PathContent;
  place: Place;
  used: string;
  teacher: Place | undefined;
  at: readonly (string | number)[];
}>): ContentFault[] {
  const file = milestoneFile(milestone.id);
  if (used === milestone.id) {
    return [{ file, at, reason: `"${used}" is this milestone itself` }];
  }
  if (!content.milestones.has(used)) {
    return [{ file, at, reason: `there is no ${milestoneFile(used)}` }];
  }
  if (teacher === undefined) {
    return [{ file, at, reason: `uses "${used}", which ${path.id} does not teach before it` }];
  }
  if (teacher.optional && !optional) {
    return [{ file, at, reason: `uses "${used}", which is optional on ${path.id}` }];
  }
  return [];
}

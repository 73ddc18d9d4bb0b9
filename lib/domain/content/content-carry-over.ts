import type { PhaseId } from "../record/phases.ts";
import type { Content, MilestoneContent, PathContent } from "./content.ts";
import { hoursOf, phasesOf, requiredOf } from "./content-places.ts";
import { type ContentFault, pathFile } from "./content-rules.ts";

/** Hours of a path that another path already contains, and what per cent (rounded down) of that stretch they are. */
export type SharedPart = Readonly<{ hours: number; percent: number }>;

/** What a learner who finished the specialization of `from` brings along to `to`. */
export type CarryOverPair = Readonly<{
  from: string;
  to: string;
  /** Of the required fundamentals and specialization of `to`. */
  learned: SharedPart;
  /** Of its required specialization alone. */
  specialization: SharedPart;
}>;

/** Paths that share half their trade, and the least that each must bring along to the other, in per cent. */
export const RELATED_PATHS = {
  minPercent: 40,
  pairs: [
    ["backend", "devops"],
    ["data-science", "machine-learning"],
    ["data-science", "data-engineering"],
    ["backend", "test-automation"],
  ],
} as const;

/** Returns the carry-over between all ordered pairs of paths: 42 for seven paths. */
export function carryOverMatrix(content: Content): readonly CarryOverPair[] {
  return content.paths.flatMap((from) =>
    content.paths
      .filter((to) => to.id !== from.id)
      .map((to) => ({
        from: from.id,
        to: to.id,
        learned: sharedPart({ content, from, to, phases: ["fundamentals", "specialization"] }),
        specialization: sharedPart({ content, from, to, phases: ["specialization"] }),
      })),
  );
}

/** Checks that related paths share enough of what they teach, in both directions. */
export function carryOverFaults(content: Content): ContentFault[] {
  const { minPercent } = RELATED_PATHS;
  return carryOverMatrix(content)
    .filter(({ from, to, learned }) => areRelated(from, to) && learned.percent < minPercent)
    .map(({ from, to, learned }) => ({
      file: pathFile(to),
      at: ["phases", "specialization"],
      reason: `${from} brings along ${learned.percent} % of this path; related paths share at least ${minPercent} %`,
    }));
}

function areRelated(from: string, to: string): boolean {
  return RELATED_PATHS.pairs.some(
    ([one, other]) => (one === from && other === to) || (one === to && other === from),
  );
}

function sharedPart({
  content,
  from,
  to,
  phases,
}: Readonly<{
  content: Content;
  from: PathContent;
  to: PathContent;
  phases: readonly PhaseId[];
}>): SharedPart {
  const there = requiredIn({ content, path: to, phases });
  const ids = new Set(requiredIn({ content, path: from, phases }).map(({ id }) => id));
  const hours = hoursOf(there.filter(({ id }) => ids.has(id)));
  const all = hoursOf(there);
  return { hours, percent: all === 0 ? 0 : Math.floor((100 * hours) / all) };
}

function requiredIn({
  content,
  path,
  phases,
}: Readonly<{
  content: Content;
  path: PathContent;
  phases: readonly PhaseId[];
}>): readonly MilestoneContent[] {
  return phasesOf({ content, path })
    .filter(({ phase }) => phases.includes(phase))
    .flatMap(({ places }) => requiredOf(places));
}

import { withoutCodeMarks } from "../text/code-marks.ts";
import type { Content, PathContent } from "./content.ts";
import { type Place, phasesOf } from "./content-places.ts";
import { type ContentFault, milestoneFile } from "./content-rules.ts";
import { tasksOf } from "./content-texts.ts";

type Term = Readonly<{ term: string; pattern: RegExp }>;

/** Where a term has been taught so far on a path: by a required milestone, or only by one that may be left out. */
type Taught = "required" | "optional";

/**
 * Checks the order of each path by the terms that milestones say they teach (`teaches`): a step or criterion names a term
 * only where this milestone or an earlier one of the path teaches it, and a required milestone only where a required one does.
 */
export function termFaults(content: Content): ContentFault[] {
  const terms = termsOf(content);
  return content.paths.flatMap((path) => faultsAlong({ content, path, terms }));
}

function faultsAlong({
  content,
  path,
  terms,
}: Readonly<{ content: Content; path: PathContent; terms: readonly Term[] }>): ContentFault[] {
  const taught = new Map<string, Taught>();
  return phasesOf({ content, path })
    .flatMap(({ places }) => places)
    .flatMap((place) => {
      learn({ taught, place });
      return faultsAt({ path, place, terms, taught });
    });
}

/** Writes down what a milestone teaches; what a required one taught stays so. */
function learn({ taught, place }: Readonly<{ taught: Map<string, Taught>; place: Place }>): void {
  for (const term of place.milestone.teaches ?? []) {
    if (!place.optional) taught.set(term, "required");
    else if (!taught.has(term)) taught.set(term, "optional");
  }
}

function faultsAt({
  path,
  place: { milestone, optional },
  terms,
  taught,
}: Readonly<{
  path: PathContent;
  place: Place;
  terms: readonly Term[];
  taught: ReadonlyMap<string, Taught>;
}>): ContentFault[] {
  return tasksOf(milestone).flatMap(({ at, text }) =>
    terms
      .filter(({ pattern }) => pattern.test(withoutCodeMarks(text)))
      .flatMap(({ term }) => {
        const known = taught.get(term);
        const isOwn = milestone.teaches?.includes(term) === true;
        if (isOwn || known === "required" || (known === "optional" && optional)) return [];
        const reason =
          known === undefined
            ? `names “${term}”, which ${path.id} has not taught by then`
            : `names “${term}”, which only an optional milestone of ${path.id} teaches`;
        return [{ file: milestoneFile(milestone.id), at, reason }];
      }),
  );
}

function termsOf({ milestones }: Content): readonly Term[] {
  const inUse = [...milestones.values()].filter(({ retired }) => retired === undefined);
  const terms = new Set(inUse.flatMap(({ teaches }) => teaches ?? []));
  return [...terms].map((term) => ({ term, pattern: patternOf(term) }));
}

/** A term stands as a whole word, in the singular or the plural; its capitals count where it has any. */
function patternOf(term: string): RegExp {
  const escaped = term.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const flags = term === term.toLowerCase() ? "iu" : "u";
  return new RegExp(String.raw`(?<![\p{L}\p{N}_-])${escaped}(?:e?s)?(?![\p{L}\p{N}_])`, flags);
}

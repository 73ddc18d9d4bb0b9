import type { PhaseId } from "../record/phases.ts";
import type { CareerPath } from "../roadmap/career-path.ts";
import type { Milestone, Resource, Roadmap } from "../roadmap/roadmap.ts";
import { withoutCodeMarks } from "../text/code-marks.ts";

/** Where a milestone stands. */
export type Place = Readonly<{ path: string; phase: PhaseId; required: boolean }>;

/** Something that can be found; `texts` are what it is found by, the most telling first. */
export type SearchEntry = Readonly<{ texts: readonly string[] }> &
  Readonly<
    | { kind: "path"; id: string; title: string; about: string; technologies: string }
    | {
        kind: "milestone";
        id: string;
        title: string;
        about: string;
        hours: number;
        /** On each path where it stands, in the order in which paths are compared. */
        places: readonly Place[];
      }
    | {
        kind: "resource";
        url: string;
        title: string;
        /** Which part to read, for the first milestone that names it. */
        part: string;
        milestones: readonly Readonly<{ id: string; title: string; path: string }>[];
      }
  >;

type Entry<Kind extends SearchEntry["kind"]> = Extract<SearchEntry, { kind: Kind }>;
type Offer = Readonly<{ path: CareerPath; roadmap: Roadmap }>;
type PlacedMilestone = Readonly<{ milestone: Milestone; places: readonly Place[] }>;

/**
 * Returns everything that these paths offer, each thing once: the paths, then their milestones in roadmap order, then
 * the resources in the order in which milestones name them. Hours are those on the first path of a milestone.
 */
export function entriesOf(offers: readonly Offer[]): readonly SearchEntry[] {
  const placed = placedMilestones(offers);
  return [
    ...offers.map(({ path }) => pathEntry(path)),
    ...placed.map(milestoneEntry),
    ...resourceEntries(placed),
  ];
}

function pathEntry({ id, title, facts }: CareerPath): Entry<"path"> {
  const { summary, bestFor, chooseIf, youWillDo, keyTechnologies } = facts;
  const technologies = keyTechnologies.join(", ");
  return {
    kind: "path",
    id,
    title,
    about: summary,
    technologies,
    texts: [title, `${summary} ${technologies}`, `${bestFor} ${chooseIf} ${youWillDo}`],
  };
}

function milestoneEntry({ milestone, places }: PlacedMilestone): Entry<"milestone"> {
  const { id, title, outcome, hours, steps, resources } = milestone;
  return {
    kind: "milestone",
    id,
    title,
    about: outcome,
    hours,
    places,
    texts: [
      title,
      outcome,
      withoutCodeMarks(steps.map((step) => step.title).join(" ")),
      resources.map((resource) => resource.title).join(" "),
    ],
  };
}

function resourceEntries(milestones: readonly PlacedMilestone[]): readonly Entry<"resource">[] {
  const entries = new Map<string, Entry<"resource">>();
  for (const { milestone, places } of milestones) {
    const at = { id: milestone.id, title: milestone.title, path: places[0]?.path ?? "" };
    for (const { url, title, part } of milestone.resources) {
      const known = entries.get(url) ?? newResource({ url, title, part });
      entries.set(url, {
        ...known,
        milestones: [...known.milestones, at],
        texts: [...known.texts, `${part} ${milestone.title}`],
      });
    }
  }
  return [...entries.values()];
}

function newResource({
  url,
  title,
  part,
}: Pick<Resource, "url" | "title" | "part">): Entry<"resource"> {
  return { kind: "resource", url, title, part, milestones: [], texts: [title] };
}

/** Each milestone once, where it first stands, with all its places. */
function placedMilestones(offers: readonly Offer[]): readonly PlacedMilestone[] {
  const placed = new Map<string, PlacedMilestone>();
  for (const { path, roadmap } of offers) {
    for (const phase of roadmap.phases) {
      for (const milestone of phase.milestones) {
        const place = { path: path.id, phase: phase.id, required: milestone.required };
        const known = placed.get(milestone.id) ?? { milestone, places: [] };
        placed.set(milestone.id, { ...known, places: [...known.places, place] });
      }
    }
  }
  return [...placed.values()];
}

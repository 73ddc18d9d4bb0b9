import { PHASES, type PhaseId } from "../record/phases.ts";
import type { Content, MilestoneContent, PathContent } from "./content.ts";
import { pathFile } from "./content-rules.ts";

/** Where something stands: the file, and the way to the value inside it. */
type Spot = Readonly<{ file: string; at: readonly (string | number)[] }>;

/** A milestone in its place on a path. */
export type Place = Spot & Readonly<{ milestone: MilestoneContent; optional: boolean }>;

/** A phase with its milestones in order; those without a file of their own are left out. */
export type PlacedPhase = Spot & Readonly<{ phase: PhaseId; places: readonly Place[] }>;

/** Returns the five phases of a path, in order, beginning with the shared fundamentals. */
export function phasesOf({
  content,
  path,
}: Readonly<{ content: Content; path: PathContent }>): readonly PlacedPhase[] {
  return PHASES.map((phase) => {
    if (phase === "fundamentals") return fundamentalsOf(content);
    const spot = { file: pathFile(path.id), at: ["phases", phase] };
    return { phase, ...spot, places: placesOf({ content, spot, placed: path.phases[phase] }) };
  });
}

/** Returns every phase once: the fundamentals, which all paths share, and the other four of each path. */
export function everyPhase(content: Content): readonly PlacedPhase[] {
  return [
    fundamentalsOf(content),
    ...content.paths.flatMap((path) =>
      phasesOf({ content, path }).filter(({ phase }) => phase !== "fundamentals"),
    ),
  ];
}

/** Returns the required milestones among these. */
export function requiredOf(places: readonly Place[]): readonly MilestoneContent[] {
  return places.filter(({ optional }) => !optional).map(({ milestone }) => milestone);
}

/** Returns the planned hours of these milestones together. */
export function hoursOf(milestones: readonly MilestoneContent[]): number {
  return milestones.reduce((total, { hours }) => total + hours, 0);
}

function fundamentalsOf(content: Content): PlacedPhase {
  const spot = { file: "fundamentals.yaml", at: ["milestones"] };
  const places = placesOf({ content, spot, placed: content.fundamentals.milestones });
  return { phase: "fundamentals", ...spot, places };
}

function placesOf({
  content,
  spot,
  placed,
}: Readonly<{
  content: Content;
  spot: Spot;
  placed: readonly Readonly<{ id: string; optional: boolean }>[];
}>): readonly Place[] {
  return placed.flatMap(({ id, optional }, index) => {
    const milestone = content.milestones.get(id);
    return milestone ? [{ milestone, optional, file: spot.file, at: [...spot.at, index] }] : [];
  });
}

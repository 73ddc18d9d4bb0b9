import type { MilestoneContent } from "./content.ts";

/** A text of a milestone, and the way to it inside its file. */
type PlacedText = Readonly<{ at: readonly (string | number)[]; text: string }>;

/** Returns what a milestone asks for: its steps, then its criteria, each with its place. */
export function tasksOf({
  steps,
  criteria,
}: Pick<MilestoneContent, "steps" | "criteria">): readonly PlacedText[] {
  return [
    ...steps.map(({ title }, index) => ({ at: ["steps", index, "title"], text: title })),
    ...criteria.map((text, index) => ({ at: ["criteria", index], text })),
  ];
}

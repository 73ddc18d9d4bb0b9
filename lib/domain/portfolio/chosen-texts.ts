import type { PortfolioChoice } from "./portfolio.ts";

/** What was chosen, field by field, as texts that can be compared: a form carries with it what it was made with. */
export type ChosenTexts = Readonly<
  Record<"handle" | "line" | "projects" | "words" | "hours" | "listed", string>
>;

/** Returns the texts of a choice; of none, those of an empty one. */
export function chosenTexts(choice: PortfolioChoice | null): ChosenTexts {
  const listOf = (ids: readonly string[] = []) => ids.toSorted().join(" ");
  return {
    handle: choice?.handle ?? "",
    line: choice?.line ?? "",
    projects: listOf(choice?.projects),
    words: listOf(choice?.words),
    hours: choice?.areHoursShown ? "shown" : "",
    listed: choice?.isListed ? "listed" : "",
  };
}

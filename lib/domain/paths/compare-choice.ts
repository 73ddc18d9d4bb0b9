import type { AddressParameters } from "../questionnaire/answer-sheet.ts";

/** How many paths stand side by side. */
export const FEWEST_COMPARED = 2;
export const MOST_COMPARED = 4;

/** The paths that an address asks for; `problem` says why they are not compared. */
export type CompareChoice = Readonly<{
  /** Known ones, each once, in the order in which paths are compared. */
  chosen: readonly string[];
  problem?: "too-few" | "too-many";
}>;

/** Reads which paths an address wants compared: `paths=a&paths=b` of a form, or `paths=a,b`. Unknown ones are left out. */
export function readCompareChoice({
  parameters,
  known,
}: Readonly<{ parameters: AddressParameters; known: readonly string[] }>): CompareChoice {
  const asked = new Set([parameters.paths].flat().flatMap((each) => each?.split(",") ?? []));
  const chosen = known.filter((path) => asked.has(path));
  if (chosen.length < FEWEST_COMPARED) return { chosen, problem: "too-few" };
  if (chosen.length > MOST_COMPARED) return { chosen, problem: "too-many" };
  return { chosen };
}

/** Returns the address at which these paths stand side by side, or `page` with the same choice. */
export function compareAddress({
  paths,
  page = "/paths/compare",
}: Readonly<{ paths: readonly string[]; page?: string }>): string {
  return paths.length === 0 ? page : `${page}?paths=${paths.map(encodeURIComponent).join(",")}`;
}

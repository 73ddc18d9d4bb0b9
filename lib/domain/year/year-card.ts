import type { PhaseId } from "../record/phases.ts";
import type { YearLook } from "./year-look.ts";

/** What may stand on the picture of a year; each only where the learner chose it. */
export const YEAR_CARD_PARTS = ["name", "hours", "weeks", "path", "phases", "built"] as const;

export type YearCardPart = (typeof YEAR_CARD_PARTS)[number];

/** So many things that were built have room. */
const MOST_BUILT = 4;

/** All that the picture of a year is drawn of: a field that is not here cannot be on it, and none is there that was not chosen. */
export type YearCard = Readonly<{
  year: number;
  isRunning: boolean;
  name?: string;
  hours?: Readonly<{ hours: number; workDays: number }>;
  /** Hours of work of each week. */
  weeks?: readonly number[];
  path?: string;
  phases?: readonly PhaseId[];
  built?: Readonly<{ titles: readonly string[]; more: number }>;
}>;

/** Returns which parts were asked for, each once; whatever is no part is nothing. */
export function yearCardParts(asked: unknown): readonly YearCardPart[] {
  const given = [asked].flat();
  return YEAR_CARD_PARTS.filter((part) => given.includes(part));
}

/** Returns what is drawn of a year: the year, and what was chosen. */
export function yearCardOf({
  look,
  name,
  path,
  parts,
}: Readonly<{
  look: Pick<YearLook, "year" | "isRunning" | "hours" | "workDays" | "phases" | "built">;
  name: string;
  /** What the learner's path is called; absent without one. */
  path?: string;
  parts: readonly YearCardPart[];
}>): YearCard {
  const { year, isRunning, hours, workDays, phases, built } = look;
  const titles = built.map(({ milestone }) => milestone.title);
  const chosen: Omit<Required<YearCard>, "year" | "isRunning" | "path"> & Pick<YearCard, "path"> = {
    name,
    hours: { hours: hours.logged + hours.estimated, workDays },
    weeks: hours.weeks.map((week) => week.hours),
    path,
    phases: phases.map(({ phase }) => phase),
    built: { titles: titles.slice(-MOST_BUILT), more: Math.max(0, titles.length - MOST_BUILT) },
  };
  return {
    year,
    isRunning,
    ...Object.fromEntries(parts.map((part) => [part, chosen[part]])),
  };
}

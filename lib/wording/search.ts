import { PHASES } from "#lib/domain/record/phases";
import type { Place } from "#lib/domain/search/search-entry";
import { PHASE_TITLES } from "#lib/wording/phases";
import { listed } from "./numbers.ts";

/** Returns where a milestone stands, in words: its phases, and on which of so many paths. */
export function formatPlaces({
  places,
  paths,
  titleOf,
}: Readonly<{
  places: readonly Place[];
  /** How many paths there are. */
  paths: number;
  titleOf: (path: string) => string;
}>): string {
  return PHASES.flatMap((phase) => {
    const on = places.filter((place) => place.phase === phase);
    if (on.length === 0) return [];
    const where = on.length === paths ? "every path" : listed(on.map(({ path }) => titleOf(path)));
    return [`${PHASE_TITLES[phase]} on ${where}${formatOptional(on)}`];
  }).join("; ");
}

function formatOptional(places: readonly Place[]): string {
  const optional = places.filter(({ required }) => !required).length;
  if (optional === 0) return "";
  return optional === places.length ? " (optional)" : " (optional on some)";
}

import "server-only";
import type { RoadmapNames } from "#lib/data/archive/roadmap-names";
import { getTitles } from "#lib/data/roadmap/titles";
import type { Known } from "#lib/domain/archive/fit-archive";

/** Returns what is published here, as a file names it. */
export async function readKnown({ idOf, newest }: RoadmapNames): Promise<Known> {
  const titles = await getTitles();
  return {
    hasMilestone: (milestone) => titles.has({ milestone }),
    hasStep: titles.has,
    hasRoadmap: (name) => idOf(name) !== undefined,
    newestOf: (path) => newest.get(path),
  };
}

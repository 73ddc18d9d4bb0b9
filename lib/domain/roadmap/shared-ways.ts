import type { MilestoneShape, Roadmap } from "./roadmap.ts";

/** What exactly these paths require, and no other of those that are compared. */
export type SharedWay<M extends MilestoneShape> = Readonly<{
  /** In the order in which they are compared. */
  paths: readonly string[];
  milestones: readonly M[];
  /** Planned hours, as on the first of these paths. */
  hours: number;
}>;

/**
 * Returns how the ways of these roadmaps run together and part: every milestone that one of them requires stands in
 * exactly one way, that of all the paths that require it. The most shared first, then the longest; last each path's own,
 * in the order given, even where it is empty. The hours of all ways with a path add up to what it requires.
 */
export function sharedWays<M extends MilestoneShape>(
  roadmaps: readonly Roadmap<M>[],
): readonly SharedWay<M>[] {
  const ids = roadmaps.map(pathOf);
  const ways = new Map(ids.map((id) => [id, newWay<M>([id])] as const));
  const required = roadmaps.map((roadmap) => requiredOf(roadmap));
  const seen = new Set<string>();
  for (const milestone of required.flat()) {
    if (seen.has(milestone.id)) continue;
    seen.add(milestone.id);
    const paths = ids.filter((_, at) => required[at]?.some(({ id }) => id === milestone.id));
    const key = paths.join(" ");
    const way = ways.get(key) ?? newWay<M>(paths);
    ways.set(key, {
      paths,
      milestones: [...way.milestones, milestone],
      hours: way.hours + milestone.hours,
    });
  }
  return [...ways.values()].toSorted(mostSharedFirst);
}

/** Returns whether a way is shared by more than one path. */
export function isShared({ paths }: Readonly<{ paths: readonly string[] }>): boolean {
  return paths.length > 1;
}

function mostSharedFirst(
  one: Readonly<{ paths: readonly string[]; hours: number }>,
  other: Readonly<{ paths: readonly string[]; hours: number }>,
): number {
  const byPaths = other.paths.length - one.paths.length;
  return byPaths !== 0 || !isShared(one) ? byPaths : other.hours - one.hours;
}

function newWay<M extends MilestoneShape>(paths: readonly string[]): SharedWay<M> {
  return { paths, milestones: [], hours: 0 };
}

function pathOf<M extends MilestoneShape>({ path, id }: Roadmap<M>): string {
  return path ?? id;
}

function requiredOf<M extends MilestoneShape>({ phases }: Roadmap<M>): readonly M[] {
  return phases.flatMap(({ milestones }) => milestones).filter(({ required }) => required);
}

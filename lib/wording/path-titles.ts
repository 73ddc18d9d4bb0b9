import type { CareerPath } from "#lib/domain/roadmap/career-path";

/** Returns a title for a large heading: a line never begins with the slash of "DevOps / site reliability engineer". */
export function headingOf(title: string): string {
  return title.replaceAll(" / ", "\u00a0/ ");
}

/** Returns how a path is called; an id that nobody knows is called by itself. */
export function titlesOf(paths: readonly CareerPath[]): (path: string) => string {
  const titles = new Map(paths.map(({ id, title }) => [id, title]));
  return (path) => titles.get(path) ?? path;
}

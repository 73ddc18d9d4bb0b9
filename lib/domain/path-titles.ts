import type { CareerPath } from "./path.ts";

/** Answers how a path is called; an id that nobody knows is called by itself. */
export function titlesOf(paths: readonly CareerPath[]): (path: string) => string {
  const titles = new Map(paths.map(({ id, title }) => [id, title]));
  return (path) => titles.get(path) ?? path;
}

import type { PathFilter, PathSort } from "#lib/domain/paths/path-order";

/** What the ways to put paths in order are called, after "Order". */
export const SORT_LABELS: Readonly<Record<PathSort, string>> = {
  published: "as published",
  soonest: "first portfolio project soonest",
  easiest: "easiest to enter",
};

/** What the selections of paths are called, after "Show". */
export const FILTER_LABELS: Readonly<Record<PathFilter, string>> = {
  all: "all",
  jobs: "a job of its own",
  easier: "medium or easier to enter",
  salary: "a salary from a source",
};

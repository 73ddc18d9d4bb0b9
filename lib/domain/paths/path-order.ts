import type { AddressParameters } from "../questionnaire/answer-sheet.ts";
import type { CareerPath } from "../roadmap/career-path.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";
import { hoursToFirstProject } from "./first-project.ts";

type Offer = Readonly<{ path: CareerPath; roadmap: Roadmap }>;

const LEVELS = ["low", "low-to-medium", "medium", "medium-to-high", "high"];

/** By what paths can be put in order; the lowest first. */
const SORTS = [
  { id: "published", by: () => 0 },
  { id: "soonest", by: hoursToFirst },
  { id: "easiest", by: ({ path }: Offer) => levelOf(path) },
] as const;

/** Which paths can be shown. */
const FILTERS = [
  { id: "all", keeps: () => true },
  {
    id: "jobs",
    keeps: ({ path }: Offer) => path.facts.companion !== true,
  },
  {
    id: "easier",
    keeps: ({ path }: Offer) => levelOf(path) <= LEVELS.indexOf("medium"),
  },
  {
    id: "salary",
    keeps: ({ path }: Offer) => path.salaries.length > 0,
  },
] as const;

export type PathSort = (typeof SORTS)[number]["id"];

export type PathFilter = (typeof FILTERS)[number]["id"];

/** An order and a selection. */
export type PathOrder = Readonly<{
  sort: (typeof SORTS)[number];
  show: (typeof FILTERS)[number];
}>;

/** One way to put the paths in order, or to select some: where it leads, and whether it is the one in use. */
export type OrderLink<Id extends PathSort | PathFilter> = Readonly<{
  id: Id;
  href: string;
  isCurrent: boolean;
}>;

/** Reads the order of paths out of an address. What is not offered counts as not said. */
export function readPathOrder(parameters: AddressParameters): PathOrder {
  return {
    sort: SORTS.find(({ id }) => [parameters.sort].flat().includes(id)) ?? SORTS[0],
    show: FILTERS.find(({ id }) => [parameters.show].flat().includes(id)) ?? FILTERS[0],
  };
}

/** Puts paths in order and leaves out what is not asked for; of equals, the one that is published first stands first. */
export function arranged<O extends Offer>({
  offers,
  order: { sort, show },
}: Readonly<{ offers: readonly O[]; order: PathOrder }>): readonly O[] {
  return offers.filter(show.keeps).toSorted((one, other) => sort.by(one) - sort.by(other));
}

/** Returns the ways to put paths in order; each keeps what is shown. */
export function sortLinks(order: PathOrder): readonly OrderLink<PathSort>[] {
  return SORTS.map((sort) => ({
    id: sort.id,
    href: orderAddress({ ...order, sort }),
    isCurrent: sort === order.sort,
  }));
}

/** Returns the ways to select paths; each keeps their order. */
export function filterLinks(order: PathOrder): readonly OrderLink<PathFilter>[] {
  return FILTERS.map((show) => ({
    id: show.id,
    href: orderAddress({ ...order, show }),
    isCurrent: show === order.show,
  }));
}

function orderAddress({ sort, show }: PathOrder): string {
  const said = [
    ...(sort.id === "published" ? [] : [`sort=${sort.id}`]),
    ...(show.id === "all" ? [] : [`show=${show.id}`]),
  ];
  return said.length === 0 ? "/paths" : `/paths?${said.join("&")}`;
}

function hoursToFirst({ roadmap }: Offer): number {
  return hoursToFirstProject({ roadmap, project: "portfolio" }) ?? Number.MAX_SAFE_INTEGER;
}

/** A level that nobody knows counts as the hardest. */
function levelOf({ facts }: CareerPath): number {
  const level = LEVELS.indexOf(facts.difficulty.level);
  return level === -1 ? LEVELS.length : level;
}

import type { Kind } from "./people.ts";

/** What a row asks of Waymark: a page as a stranger or as a learner, or a tick. */
export type Subject = Readonly<{ path: string; as: "stranger" | Kind; tick?: boolean }>;

/** What it is compared with: a page of the floor, its upsert, or Waymark itself, asked by another learner. */
export type Beside = "bare" | "rows" | "static" | "upsert" | Subject;

export type Row = Readonly<{
  name: string;
  subject: Subject;
  beside: Beside;
  /** What is compared: answers a second (the more, the better), or the median time until one is there (the less, the better). */
  by: "perSecond" | "p50" | "p99";
  /** The number to reach: at least for answers a second, at most for times. */
  target: number;
}>;

const PUBLIC_PAGES = [
  ...["/", "/paths", "/paths/compare", "/evidence", "/how-it-works", "/choose", "/privacy"],
  ...["/sign-in", "/sign-up", "/forgot-password"],
] as const;

/** Returns every row of the table, given the paths that there are and the milestone that is looked at and ticked. */
export function rowsOf({
  paths,
  milestone,
}: Readonly<{ paths: readonly string[]; milestone: string }>): readonly Row[] {
  const pages = listPublicPages(paths);
  const tick = { path: "/api/ticks", as: "oneYear", tick: true } as const;
  const today = { path: "/today", as: "oneYear" } as const;
  const fiveYears = { as: "fiveYears" } as const;
  return [
    ...pages.map((path) => pageRow({ path, as: "stranger", beside: "static", target: 0.7 })),
    pageRow({ ...today, beside: "bare", target: 0.6 }),
    pageRow({ path: "/roadmap", as: "oneYear", beside: "rows", target: 0.6 }),
    ...["/journey", "/switch/data-science", "/settings"].map((path) =>
      pageRow({ path, as: "oneYear", beside: "bare", target: 0.4 }),
    ),
    {
      ...pageRow({ path: `/milestones/${milestone}`, as: "oneYear", beside: "bare", target: 0.4 }),
      name: "a milestone",
    },
    { name: "a tick", subject: tick, beside: "upsert", by: "perSecond", target: 0.5 },
    { name: "a tick (p99)", subject: tick, beside: "upsert", by: "p99", target: 3 },
    {
      name: "/today with five years",
      subject: { ...today, ...fiveYears },
      beside: today,
      by: "p50",
      target: 1.3,
    },
    {
      name: "a tick with five years",
      subject: { ...tick, ...fiveYears },
      beside: tick,
      by: "p50",
      target: 1.3,
    },
  ];
}

/** Returns the pages that a stranger may read. */
export function listPublicPages(paths: readonly string[]): readonly string[] {
  return [...PUBLIC_PAGES, ...paths.map((path) => `/paths/${path}`)];
}

function pageRow({
  path,
  as,
  beside,
  target,
}: Subject & Readonly<{ beside: Beside; target: number }>): Row {
  return { name: path, subject: { path, as }, beside, by: "perSecond", target };
}

/** Returns whether a ratio reaches what the row asks for. */
export function isReached({ by, target }: Pick<Row, "by" | "target">, ratio: number): boolean {
  return by === "perSecond" ? ratio >= target : ratio <= target;
}

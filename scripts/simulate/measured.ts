import { readFileSync } from "node:fs";
import * as z from "zod";
import type { Plan, Work } from "./simulate.ts";

const figures = z.object({ mean: z.number(), p50: z.number(), p95: z.number(), p99: z.number() });

const schema = z.object({
  at: z.string(),
  learners: z.number(),
  routes: z.array(
    z.object({
      name: z.string(),
      /** How often it is asked for in one visit. */
      inVisit: z.number(),
      /** Milliseconds of answers with nothing else to do, the shortest first. */
      alone: z.array(z.number()).min(20),
      /** Milliseconds of a processor that the server and the database took for one answer. */
      serverMs: z.number(),
      databaseMs: z.number(),
      /** Of the answer, compressed as for a browser, and of what the database writes down before it answers. */
      bytes: z.number(),
      walBytes: z.number(),
    }),
  ),
  visits: z.object({
    /** Requests a second of visits, asked without a pause over 16 connections. */
    perSecond: z.number(),
    loads: z.array(figures.extend({ share: z.number(), requests: z.number() })),
  }),
});

/** The page that a visit begins with, of a learner whom the instance has not seen yet, and the same page again. */
export const FIRST_PAGE = "/today, the first time";
export const FIRST_PAGE_AGAIN = "/today";

/** What was measured of one instance, for the simulation to go on from. */
export type MeasuredTimes = Readonly<z.output<typeof schema>>;
export type Route = MeasuredTimes["routes"][number];

/** Reads what `npm run simulate -- --measure` wrote. */
export function readMeasured(path: string): MeasuredTimes {
  return schema.parse(JSON.parse(readFileSync(path, "utf8")));
}

/**
 * Returns how to draw the work of a request of a visit. How long an answer took with nothing else to do is drawn from those that were measured.
 * Of that, the event loop has as much as makes visits without a pause come so often a second, shared among routes by the time of a
 * processor that each took; the database has its own, and the rest is the way.
 */
export function workOfVisit({ routes, visits }: MeasuredTimes): Plan["workOf"] {
  const asked = routes.flatMap((route) => Array.from({ length: route.inVisit }, () => route));
  const serverMs = asked.reduce((sum, route) => sum + route.serverMs, 0) / asked.length;
  const stretch = 1_000 / visits.perSecond / serverMs;
  const drawn = asked.map((route) => workOfRoute({ route, stretch }));
  return (random) => {
    const work = drawn[Math.floor(random() * drawn.length)];
    if (work === undefined) throw new Error("No route is part of a visit.");
    return work(random);
  };
}

function workOfRoute({ route, stretch }: Readonly<{ route: Route; stretch: number }>) {
  const { alone, serverMs, databaseMs } = route;
  const mean = alone.reduce((sum, each) => sum + each, 0) / alone.length;
  const loop = serverMs * stretch;
  const rest = Math.max(0, mean - loop - databaseMs);
  return (random: () => number): Work => {
    const drawn = (alone[Math.floor(random() * alone.length)] ?? mean) / mean;
    const half = (loop * drawn) / 2_000;
    return { before: half, database: databaseMs / 1_000, after: half, way: (rest * drawn) / 1_000 };
  };
}

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
      /** Milliseconds of processor time that the server, its event loop alone, and the database took for one answer. */
      serverMs: z.number(),
      loopMs: z.number(),
      databaseMs: z.number(),
      /** Of the answer, compressed as for a browser, and of what the database writes down before it answers. */
      bytes: z.number(),
      walBytes: z.number(),
    }),
  ),
  visits: z.object({
    /** Requests a second of visits that keep the event loop busy all the time. */
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
 * Returns how many requests of visits an instance could answer a second, if its event loop were always busy: what comes at random moments
 * takes half as much again as what 16 connections ask for without a pause, one after the other.
 */
export function perSecondOf(routes: readonly Route[]): number {
  const asked = askedIn(routes);
  return (1_000 * asked.length) / asked.reduce((sum, { loopMs }) => sum + loopMs, 0);
}

/**
 * Returns how to draw the work of a request of a visit. How long an answer took with nothing else to do is drawn from those that were measured.
 * Of that, the event loop and the database have the processor time that each took, and the rest is spent on the way.
 */
export function workOfVisit({ routes }: Pick<MeasuredTimes, "routes">): Plan["workOf"] {
  const drawn = askedIn(routes).map(workOfRoute);
  return (random) => {
    const work = drawn[Math.floor(random() * drawn.length)];
    if (work === undefined) throw new Error("No route is part of a visit.");
    return work(random);
  };
}

function askedIn(routes: readonly Route[]): readonly Route[] {
  return routes.flatMap((route) => Array.from({ length: route.inVisit }, () => route));
}

function workOfRoute({ alone, loopMs, databaseMs }: Route) {
  const mean = alone.reduce((sum, each) => sum + each, 0) / alone.length;
  const rest = Math.max(0, mean - loopMs - databaseMs);
  return (random: () => number): Work => {
    const drawn = (alone[Math.floor(random() * alone.length)] ?? mean) / mean;
    const half = (loopMs * drawn) / 2_000;
    return { before: half, database: databaseMs / 1_000, after: half, way: (rest * drawn) / 1_000 };
  };
}

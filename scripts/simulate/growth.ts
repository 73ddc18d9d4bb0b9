import { FIRST_PAGE, FIRST_PAGE_AGAIN, type MeasuredTimes } from "./measured.ts";

/** Assumptions: nobody has measured them, and an operator may know better (docs/scaling.md#what-is-assumed). */
export const ASSUMED = {
  /** Evenings of a learner on which they learn. */
  visitsAWeek: 3,
  /** Of the visits of a day, in its busiest hour. */
  inBusiestHour: 0.2,
  /** What instances may be kept at work in that hour, and processors of the database. */
  instancesAtWork: 0.6,
  databaseAtWork: 0.5,
} as const;

/** Measured (docs/scaling.md#what-one-learner-takes): bytes with indexes, and of an instance with its starter. */
export const TAKEN = {
  firstYear: 265_000,
  yearAfter: (923_000 - 265_000) / 4,
  instanceMemory: 530e6,
} as const;

/** What so many learners need in their busiest hour, and what they leave in the database. */
export type Needs = Readonly<{
  learners: number;
  visitsPerSecond: number;
  requestsPerSecond: number;
  instances: number;
  instanceMemory: number;
  databaseProcessors: number;
  bytesAfterOneYear: number;
  bytesAfterFiveYears: number;
  walBytesPerSecond: number;
  bitsPerSecond: number;
}>;

const DAYS = 7;
const HOUR = 3_600;

/**
 * Returns what so many learners need, from what was measured of one instance. A visit begins with a page of somebody whom the instance has
 * not seen for long, whose record it reads anew: what that takes more than the same page again is added to what was measured of visits.
 */
export function needsOf({
  learners,
  measured: { routes },
}: Readonly<{ learners: number; measured: MeasuredTimes }>): Needs {
  const sumOf = (of: (route: MeasuredTimes["routes"][number]) => number) =>
    routes.reduce((sum, route) => sum + route.inVisit * of(route), 0);
  const requests = sumOf(() => 1);
  const moreOf = (of: (route: MeasuredTimes["routes"][number]) => number) =>
    routes.reduce((sum, route) => sum + signOf(route.name) * of(route), 0);
  const loopMs = sumOf((route) => route.loopMs) + moreOf((route) => route.loopMs);
  const visitsPerSecond = (learners * ASSUMED.visitsAWeek * ASSUMED.inBusiestHour) / DAYS / HOUR;
  const requestsPerSecond = visitsPerSecond * requests;
  const instances = Math.ceil((visitsPerSecond * loopMs) / 1_000 / ASSUMED.instancesAtWork);
  const databaseMs = sumOf((route) => route.databaseMs) + moreOf((route) => route.databaseMs);
  return {
    learners,
    visitsPerSecond,
    requestsPerSecond,
    instances,
    instanceMemory: instances * TAKEN.instanceMemory,
    databaseProcessors: (visitsPerSecond * databaseMs) / 1_000 / ASSUMED.databaseAtWork,
    bytesAfterOneYear: learners * TAKEN.firstYear,
    bytesAfterFiveYears: learners * (TAKEN.firstYear + 4 * TAKEN.yearAfter),
    walBytesPerSecond: visitsPerSecond * sumOf(({ walBytes }) => walBytes),
    bitsPerSecond: visitsPerSecond * sumOf(({ bytes }) => bytes) * 8,
  };
}

function signOf(name: string): 1 | 0 | -1 {
  if (name === FIRST_PAGE) return 1;
  return name === FIRST_PAGE_AGAIN ? -1 : 0;
}

import type { Person } from "#prisma/demo/people";

/** The learners that all others of the bench are copies of. */
export const KINDS = ["newcomer", "oneYear", "fiveYears"] as const;
export type Kind = (typeof KINDS)[number];

const WRITTEN = {
  timeZone: "Europe/Lisbon",
  hoursPerWeek: 8,
  shows: "a learner of the bench",
  writes: true,
  goal: [2, 4, 6],
} as const;
const HABIT = { weekdays: [2, 4, 6], hours: 2.5, idleWeeks: 12 };

/** Who they are, as the invented learners of `npm run demo` are written. */
export const PEOPLE: Readonly<Record<Kind, Person>> = {
  newcomer: {
    ...WRITTEN,
    name: "Nadia",
    email: "newcomer@example.org",
    enrollments: [{ path: "backend", why: "A first week.", startedDaysAgo: 7, habit: HABIT }],
  },
  oneYear: {
    ...WRITTEN,
    name: "Otto",
    email: "one-year@example.org",
    enrollments: [
      { path: "backend", why: "A year on one path.", startedDaysAgo: 365, habit: HABIT },
    ],
    reviews: true,
  },
  fiveYears: {
    ...WRITTEN,
    name: "Frieda",
    email: "five-years@example.org",
    enrollments: [
      { path: "automation", why: "It began small.", startedDaysAgo: 1_825, habit: HABIT },
      {
        path: "data-engineering",
        why: "Then there was data.",
        startedDaysAgo: 1_200,
        habit: HABIT,
      },
      { path: "backend", why: "And then others used it.", startedDaysAgo: 560, habit: HABIT },
    ],
    reviews: true,
  },
};

/** How many of each there are among so many learners: one in a hundred with a year, and enough of each to be measured. */
export function countsAmong(learners: number): Readonly<Record<Kind, number>> {
  const oneYear = Math.max(MEASURED, Math.round(learners / 100));
  return {
    fiveYears: MEASURED,
    oneYear,
    newcomer: Math.max(MEASURED, learners - oneYear - MEASURED),
  };
}

/** Those who read and those who tick are others: what is ticked must not make the pages of those who read longer. */
export const READERS = 16;
export const TICKERS = 16;
const MEASURED = READERS + TICKERS;

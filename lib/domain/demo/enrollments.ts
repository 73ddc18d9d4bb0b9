import type { Habit } from "./walk.ts";

/** An enrollment of an invented learner on one path, with what they wrote about it. Days count back from today. */
export type DemoEnrollment = Readonly<{
  path: string;
  why: string;
  startedDaysAgo: number;
  habit: Habit;
  /** Why they went on to the next one; absent for the path they are on. */
  switchReason?: string;
}>;

/** Seven months on one path. The landing page draws its next milestone from this. */
export const STEADY: readonly DemoEnrollment[] = [
  {
    path: "backend",
    why: "I want to build the booking system my climbing gym does not have.",
    startedDaysAgo: 212,
    habit: { weekdays: [2, 4, 6], hours: 2.5, idleWeeks: 12 },
  },
];

/** Four paths in half a year. */
export const HOPPING: readonly DemoEnrollment[] = [
  {
    path: "backend",
    why: "Everyone says backend jobs are safe.",
    startedDaysAgo: 190,
    habit: { weekdays: [1, 2, 3, 4, 6], hours: 3.5, idleWeeks: 5 },
    switchReason: "A video about data science looked more exciting.",
  },
  {
    path: "data-science",
    why: "I like charts.",
    startedDaysAgo: 92,
    habit: { weekdays: [1, 3, 6], hours: 2, idleWeeks: 10 },
    switchReason: "The statistics are slow going, and a friend earns more in ML.",
  },
  {
    path: "machine-learning",
    why: "The newest things happen here.",
    startedDaysAgo: 61,
    habit: { weekdays: [2, 6], hours: 2, idleWeeks: 20 },
    switchReason: "Too much math before anything works.",
  },
  {
    path: "devops",
    why: "Kubernetes is in every job ad I read.",
    startedDaysAgo: 29,
    habit: { weekdays: [2, 5], hours: 1.5, idleWeeks: 20 },
  },
];

/** Evenings of two invented learners of the landing page: the same for both. */
const SAME_EVENINGS: Habit = { weekdays: [1, 3, 5, 6], hours: 2.75, idleWeeks: 14 };

/** Fourteen months on one path. */
export const STAYING: readonly DemoEnrollment[] = [
  {
    path: "machine-learning",
    why: "I teach biology, and want to sort my own field photographs.",
    startedDaysAgo: 420,
    habit: SAME_EVENINGS,
  },
];

/** Fourteen months on five paths. */
export const CHANGING: readonly DemoEnrollment[] = [
  { path: "backend", why: "", startedDaysAgo: 420, habit: SAME_EVENINGS },
  { path: "data-science", why: "", startedDaysAgo: 290, habit: SAME_EVENINGS },
  { path: "devops", why: "", startedDaysAgo: 205, habit: SAME_EVENINGS },
  { path: "data-engineering", why: "", startedDaysAgo: 120, habit: SAME_EVENINGS },
  { path: "machine-learning", why: "", startedDaysAgo: 50, habit: SAME_EVENINGS },
];

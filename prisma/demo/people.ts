import { type DemoEnrollment, HOPPING, STAYING, STEADY } from "#lib/domain/demo/enrollments";

/** The invented learners of `npm run demo`: who they are and how they went. Days count back from today. */
export type Person = Readonly<{
  name: string;
  email: string;
  timeZone: string;
  hoursPerWeek: number;
  /** What a visitor sees when signed in as them. */
  shows: string;
  /** Days before today on which they began the fundamentals without a path; absent where they committed at once. */
  fundamentalsDaysAgo?: number;
  enrollments: readonly DemoEnrollment[];
  /** Days before today on which they stopped working; absent while they go on. */
  stoppedDaysAgo?: number;
  /** They only read: nothing but `concept` milestones is worked on. */
  onlyConcepts?: true;
  /** They say it in their own words, and link to what shows it. */
  writes?: true;
  /** They look at their answers again whenever they are asked. */
  reviews?: true;
  /** ISO weekdays on which they mean to work. */
  goal?: readonly number[];
  /** Days before today on which a pause began, and days until it ends. */
  pause?: Readonly<{ startedDaysAgo: number; endsInDays: number }>;
  /** They planned to switch to that path, and today is the day. */
  planned?: Readonly<{ path: string; reason: string }>;
  /** They try another path, since that many days. */
  trial?: Readonly<{ path: string; why: string; startedDaysAgo: number }>;
  /** They are on a version of the roadmap before the newest: without some milestones, with others, some called otherwise. */
  olderVersion?: Readonly<{
    without: readonly string[];
    besides: readonly string[];
    calledThen: Readonly<Record<string, string>>;
  }>;
}>;

export const PEOPLE: readonly Person[] = [
  {
    name: "Ines Duarte",
    email: "ines@example.org",
    timeZone: "Europe/Lisbon",
    hoursPerWeek: 8,
    shows: "steady: seven months on one path, with a weekly goal and answers due for review",
    enrollments: STEADY,
    writes: true,
    goal: [2, 4, 6],
  },
  {
    name: "Tomas Lindqvist",
    email: "tomas@example.org",
    timeZone: "Europe/Stockholm",
    hoursPerWeek: 10,
    shows: "switches every month: four paths in half a year, and a pattern to look at",
    enrollments: HOPPING,
  },
  {
    name: "Maya Okafor",
    email: "maya@example.org",
    timeZone: "Africa/Lagos",
    hoursPerWeek: 6,
    shows: "a beginner: half-way through the fundamentals, without a path yet",
    fundamentalsDaysAgo: 58,
    enrollments: [],
    writes: true,
    reviews: true,
  },
  {
    name: "Jun Park",
    email: "jun@example.org",
    timeZone: "Asia/Seoul",
    hoursPerWeek: 12,
    shows: "far along: deepening in machine learning after more than a year",
    enrollments: STAYING,
    writes: true,
    reviews: true,
  },
  {
    name: "Rosa Weiss",
    email: "rosa@example.org",
    timeZone: "Europe/Berlin",
    hoursPerWeek: 5,
    shows: "a well-considered switch two months ago: asked whether it helped",
    enrollments: [
      {
        path: "automation",
        why: "My reports eat two days of every month.",
        startedDaysAgo: 330,
        habit: { weekdays: [3, 7], hours: 3, idleWeeks: 10 },
        switchReason:
          "The reports run by themselves now. Finding out how things break is what I liked most.",
      },
      {
        path: "test-automation",
        why: "I would like this to be my job.",
        startedDaysAgo: 75,
        habit: { weekdays: [3, 7], hours: 3, idleWeeks: 5 },
      },
    ],
    writes: true,
    reviews: true,
  },
  {
    name: "Leila Haddad",
    email: "leila@example.org",
    timeZone: "Africa/Casablanca",
    hoursPerWeek: 7,
    shows: "in tutorial hell: hour after hour of concepts, and nothing practiced",
    enrollments: [
      {
        path: "data-science",
        why: "I want to understand the numbers in the news.",
        startedDaysAgo: 84,
        habit: { weekdays: [1, 4], hours: 2.5, idleWeeks: 0 },
      },
    ],
    onlyConcepts: true,
  },
  {
    name: "Owen Brandt",
    email: "owen@example.org",
    timeZone: "America/Chicago",
    hoursPerWeek: 14,
    shows: "projects done, but no portfolio to show for them",
    enrollments: [
      {
        path: "automation",
        why: "If I do it twice, a machine should do it.",
        startedDaysAgo: 260,
        habit: { weekdays: [1, 2, 4, 6], hours: 3.5, idleWeeks: 6 },
      },
    ],
  },
  {
    name: "Nils Aalto",
    email: "nils@example.org",
    timeZone: "Europe/Helsinki",
    hoursPerWeek: 6,
    shows: "on pause with a new baby: no reminders at all",
    enrollments: [
      {
        path: "data-engineering",
        why: "I like getting data to where it belongs.",
        startedDaysAgo: 140,
        habit: { weekdays: [2, 5, 7], hours: 2, idleWeeks: 10 },
      },
    ],
    stoppedDaysAgo: 21,
    pause: { startedDaysAgo: 20, endsInDays: 25 },
    goal: [2, 5],
  },
  {
    name: "Carmen Ruiz",
    email: "carmen@example.org",
    timeZone: "America/Bogota",
    hoursPerWeek: 9,
    shows: "a planned switch whose day has come: asked again, with the reason she wrote",
    enrollments: [
      {
        path: "devops",
        why: "I already keep the office network running.",
        startedDaysAgo: 160,
        habit: { weekdays: [1, 3, 6], hours: 2.5, idleWeeks: 9 },
      },
    ],
    planned: {
      path: "backend",
      reason: "I catch myself writing the application instead of deploying it.",
    },
    writes: true,
    reviews: true,
  },
  {
    name: "Pavel Novak",
    email: "pavel@example.org",
    timeZone: "Europe/Prague",
    hoursPerWeek: 6,
    shows: "back after a year: welcomed back, and offered to mark the gap as a pause",
    enrollments: [
      {
        path: "backend",
        why: "My club needs a site, and someone to look after it.",
        startedDaysAgo: 520,
        habit: { weekdays: [2, 6], hours: 3, idleWeeks: 10 },
      },
    ],
    stoppedDaysAgo: 372,
  },
  {
    name: "Amara Diallo",
    email: "amara@example.org",
    timeZone: "Africa/Dakar",
    hoursPerWeek: 8,
    shows: "a newer version of her roadmap to look at and accept, or not",
    enrollments: [
      {
        path: "test-automation",
        why: "I find the bug that nobody sees.",
        startedDaysAgo: 120,
        habit: { weekdays: [1, 3, 5], hours: 2.5, idleWeeks: 8 },
      },
    ],
    olderVersion: {
      without: ["qa-playwright-suite"],
      besides: ["de-dbt"],
      calledThen: { "core-sql-basics": "Questions to tables" },
    },
    writes: true,
    reviews: true,
  },
  {
    name: "Yuki Tanaka",
    email: "yuki@example.org",
    timeZone: "Asia/Tokyo",
    hoursPerWeek: 10,
    shows: "a trial: five days into machine learning, alongside data science",
    enrollments: [
      {
        path: "data-science",
        why: "I want to know what our readers really read.",
        startedDaysAgo: 170,
        habit: { weekdays: [2, 4, 7], hours: 3, idleWeeks: 8 },
      },
    ],
    trial: {
      path: "machine-learning",
      why: "Half of our tables end up in a model I do not understand.",
      startedDaysAgo: 4,
    },
    writes: true,
    reviews: true,
  },
];

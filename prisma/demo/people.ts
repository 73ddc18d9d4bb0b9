/** The invented learners of `npm run demo`: who they are and how they went. Days count back from today. */
export type Stretch = Readonly<{
  path: string;
  why: string;
  /** Days before today on which it began. */
  startedDaysAgo: number;
  /** Days in a week on which they worked, Monday is 1. */
  weekdays: readonly number[];
  /** Hours of one such day. */
  hours: number;
  /** Why they went on to the next one; absent for the path they are on. */
  switchReason?: string;
  /** Weeks in a hundred in which nothing happened: life. */
  idleWeeks: number;
}>;

export type Person = Readonly<{
  name: string;
  email: string;
  timeZone: string;
  hoursPerWeek: number;
  /** What a visitor sees when signed in as them. */
  shows: string;
  /** Days before today on which they began the fundamentals without a path; absent where they committed at once. */
  fundamentalsDaysAgo?: number;
  stretches: readonly Stretch[];
}>;

export const PEOPLE: readonly Person[] = [
  {
    name: "Ines Duarte",
    email: "ines@example.org",
    timeZone: "Europe/Lisbon",
    hoursPerWeek: 8,
    shows: "steady: seven months on one path, in its specialization",
    stretches: [
      {
        path: "backend",
        why: "I want to build the booking system my climbing gym does not have.",
        startedDaysAgo: 212,
        weekdays: [2, 4, 6],
        hours: 2.5,
        idleWeeks: 12,
      },
    ],
  },
  {
    name: "Tomas Lindqvist",
    email: "tomas@example.org",
    timeZone: "Europe/Stockholm",
    hoursPerWeek: 10,
    shows: "a path-hopper: four paths in half a year",
    stretches: [
      {
        path: "backend",
        why: "Everybody says that backend jobs are safe.",
        startedDaysAgo: 190,
        weekdays: [1, 2, 3, 4, 6],
        hours: 3.5,
        switchReason: "A video about data science looked more exciting.",
        idleWeeks: 5,
      },
      {
        path: "data-science",
        why: "I like charts.",
        startedDaysAgo: 92,
        weekdays: [1, 3, 6],
        hours: 2,
        switchReason: "The statistics are slow going, and a friend earns more in ML.",
        idleWeeks: 10,
      },
      {
        path: "machine-learning",
        why: "The newest things happen here.",
        startedDaysAgo: 61,
        weekdays: [2, 6],
        hours: 2,
        switchReason: "Too much mathematics before anything moves.",
        idleWeeks: 20,
      },
      {
        path: "devops",
        why: "Kubernetes is in every job advert I read.",
        startedDaysAgo: 29,
        weekdays: [2, 5],
        hours: 1.5,
        idleWeeks: 20,
      },
    ],
  },
  {
    name: "Maya Okafor",
    email: "maya@example.org",
    timeZone: "Africa/Lagos",
    hoursPerWeek: 6,
    shows: "a beginner: half-way through the fundamentals, without a path yet",
    fundamentalsDaysAgo: 58,
    stretches: [],
  },
  {
    name: "Jun Park",
    email: "jun@example.org",
    timeZone: "Asia/Seoul",
    hoursPerWeek: 12,
    shows: "far along: deepening in machine learning after more than a year",
    stretches: [
      {
        path: "machine-learning",
        why: "I teach biology, and want to sort my own field photographs.",
        startedDaysAgo: 420,
        weekdays: [1, 3, 5, 6],
        hours: 2.75,
        idleWeeks: 14,
      },
    ],
  },
  {
    name: "Rosa Weiss",
    email: "rosa@example.org",
    timeZone: "Europe/Berlin",
    hoursPerWeek: 5,
    shows: "a first switch, well considered: from automation to test automation",
    stretches: [
      {
        path: "automation",
        why: "My reports eat two days of every month.",
        startedDaysAgo: 300,
        weekdays: [3, 7],
        hours: 3,
        switchReason:
          "The reports run by themselves now. Finding out how things break is what I liked most.",
        idleWeeks: 10,
      },
      {
        path: "test-automation",
        why: "I would like this to be my job.",
        startedDaysAgo: 45,
        weekdays: [3, 7],
        hours: 3,
        idleWeeks: 5,
      },
    ],
  },
];

import { exemptEnrollment } from "#lib/data/enrollment/enrollments";
import { saveWriting } from "#lib/data/milestone/writings";
import { putAside, waiveMilestone } from "#lib/data/progress/set-aside";
import {
  commit,
  daysAgo,
  done,
  donePhases,
  hopMonthly,
  learnerAt,
  leave,
  stepsDone,
  worked,
} from "./history";
import { type Account, changeAt } from "./story";

/** A learner in a state worth looking at, and the pages that tell it. */
export type TellingLearner = Readonly<{
  who: string;
  /** Nobody knows their time zone yet. */
  timeZone?: null;
  live: (account: Account) => Promise<void>;
  pages: readonly string[];
}>;

export const TELLING_LEARNERS: readonly TellingLearner[] = [
  {
    who: "a fresh learner",
    timeZone: null,
    live: async () => {},
    pages: [
      "/today",
      "/roadmap",
      "/milestones/fnd-setup",
      "/commit/backend",
      "/journey",
      "/settings",
      "/paths/backend",
    ],
  },
  {
    who: "a learner in the middle of a path",
    live: liveMidway,
    pages: [
      "/today",
      "/roadmap",
      "/milestones/core-http-apis",
      "/milestones/core-sql-basics",
      "/milestones/core-relational-design",
      "/milestones/be-django",
      "/milestones/ml-p1-prediction-service",
      "/switch/machine-learning",
      "/journey",
      "/settings",
      "/paths/devops",
    ],
  },
  {
    who: "a path-hopper with the notice",
    live: liveHopping,
    pages: ["/today", "/roadmap", "/switch/automation", "/journey"],
  },
  {
    who: "a learner who has cleared everything",
    live: liveToTheEnd,
    pages: ["/today", "/roadmap", "/switch/devops", "/journey"],
  },
  {
    who: "a learner who has left their path",
    live: liveLeaving,
    pages: ["/today", "/roadmap", "/switch/devops", "/commit/backend", "/journey"],
  },
];

/** Finished, half-done, waived and put-aside milestones, writings, work days, and a date to look back on that has come. */
async function liveMidway(account: Account): Promise<void> {
  const why = "I want to build the booking system that my climbing gym does not have.";
  const lookBackOn = daysAgo(1).toISOString().slice(0, 10);
  await commit({ account, at: daysAgo(100), path: "backend", why, lookBackOn });
  await donePhases({ account, at: daysAgo(40), phases: ["fundamentals"] });
  await done({ account, at: daysAgo(9), milestones: ["core-http-apis"] });
  const [milestone] = await openMilestones(account);
  if (milestone === undefined) throw new Error("nothing is open");
  const steps = milestone.steps.slice(0, 2).map(({ id }) => id);
  await stepsDone({ account, at: daysAgo(3), milestone: milestone.id, steps });
  await worked({ account, at: daysAgo(2), milestone: milestone.id, hours: 1.5 });
  await worked({ account, at: daysAgo(0), milestone: milestone.id, hours: 2 });
  const now = () => changeAt(account, daysAgo(0));
  const texts = {
    evidence: "https://example.org/a/repository",
    note: "Read the part about status codes again.\nThen the exercises.",
    explanation: "A request says what it wants; the status says what became of it.",
  } as const;
  for (const kind of ["evidence", "note", "explanation"] as const) {
    await saveWriting({ ...now(), milestone: "core-http-apis", kind, seen: "", text: texts[kind] });
  }
  const reason = "I design tables at work.";
  await waiveMilestone({ ...now(), milestone: "core-relational-design", reason });
  await putAside({ ...now(), milestone: "be-build-collector" });
}

async function liveHopping(account: Account): Promise<void> {
  const paths = ["backend", "data-science", "machine-learning", "devops"];
  await hopMonthly({ account, paths, since: 12 });
  const [first] = (await learnerAt({ account, at: daysAgo(0) })).record.enrollments;
  if (first === undefined) throw new Error("nothing was begun");
  const because = "the course was not my choice";
  await exemptEnrollment({ ...changeAt(account, daysAgo(0)), enrollment: first.id, because });
}

async function liveToTheEnd(account: Account): Promise<void> {
  await commit({ account, at: daysAgo(400), path: "backend" });
  await donePhases({ account, at: daysAgo(30) });
}

async function liveLeaving(account: Account): Promise<void> {
  await commit({ account, at: daysAgo(50), path: "backend", why: "Everybody says so." });
  await leave({ account, at: daysAgo(5), reason: "It was not mine." });
}

async function openMilestones(account: Account) {
  const { roadmap, record } = await learnerAt({ account, at: daysAgo(0) });
  const cleared = new Set(record.completions.map(({ milestone }) => milestone));
  return roadmap.phases
    .flatMap(({ milestones }) => milestones)
    .filter(({ id, required }) => required && !cleared.has(id));
}

import { dismissCorrection } from "#lib/data/coach";
import { exemptEnrollment } from "#lib/data/focus";
import { setGoal } from "#lib/data/goal";
import { saveWriting } from "#lib/data/milestone";
import { notePause } from "#lib/data/pause";
import { planSwitch } from "#lib/data/plan";
import { putAside, waiveMilestone } from "#lib/data/progress/set-aside";
import { startTrial } from "#lib/data/trial";
import { explained } from "./explained";
import {
  commit,
  daysAgo,
  done,
  donePhases,
  hopMonthly,
  learnerAt,
  leave,
  stepsDone,
  switchTo,
  worked,
} from "./history";
import { moveToOlderVersion } from "./older-version";
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
      "/placement",
      "/placement?path=backend&said=be-framework.yes&said=core-tests.yes&done=1",
      "/placement?phase=fundamentals",
      "/journey",
      "/journey/log",
      "/settings",
      "/other-learner",
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
      "/milestones/be-framework",
      "/milestones/ml-small-project",
      "/switch/machine-learning",
      "/journey",
      "/journey/log",
      "/portfolio",
      "/settings",
      "/your-data",
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
    pages: [
      "/today",
      "/roadmap",
      "/roadmap/fundamentals",
      "/roadmap/projects",
      "/roadmap/complete",
      "/switch/devops",
      "/journey",
    ],
  },
  {
    who: "a learner who has left their path",
    live: liveLeaving,
    pages: ["/today", "/roadmap", "/switch/devops", "/commit/backend", "/journey"],
  },
  {
    who: "a learner whom the coach tells something",
    live: liveAdvised,
    pages: ["/today", "/settings"],
  },
  {
    who: "a learner who is asked whether a switch helped",
    live: liveReflecting,
    pages: ["/today"],
  },
  {
    who: "a learner who tries another path and plans a switch",
    live: liveTrying,
    pages: ["/today", "/trial", "/switch/data-science", "/switch/devops", "/journey"],
  },
  {
    who: "a learner whose trial is over and whose planned switch asks again",
    live: liveAsked,
    pages: ["/today", "/trial", "/switch/devops"],
  },
  {
    who: "a learner on pause",
    live: livePaused,
    pages: ["/today", "/pause"],
  },
  {
    who: "a learner who comes back after a year",
    live: liveAway,
    pages: ["/today", "/pause"],
  },
  {
    who: "a learner with answers to look at again",
    live: liveAsking,
    pages: ["/today", "/review", "/milestones/fnd-git"],
  },
  {
    who: "a learner with a weekly goal",
    live: liveByGoal,
    pages: ["/today", "/journey", "/settings"],
  },
  {
    who: "a learner with a newer version of their roadmap",
    live: liveOnOlderVersion,
    pages: ["/today", "/roadmap", "/roadmap/update"],
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
  await putAside({ ...now(), milestone: "be-collector" });
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

async function liveTrying(account: Account): Promise<void> {
  await tryAndPlan({ account, at: daysAgo(2) });
}

async function liveAsked(account: Account): Promise<void> {
  await tryAndPlan({ account, at: daysAgo(16) });
}

/** Backend, with data science tried beside it and devops planned for a week later. */
async function tryAndPlan({
  account,
  at,
}: Readonly<{ account: Account; at: Date }>): Promise<void> {
  await commit({ account, at: daysAgo(50), path: "backend", why: "To build what I miss." });
  await donePhases({ account, at: daysAgo(30), phases: ["fundamentals"] });
  const { record } = await learnerAt({ account, at });
  const enrollment = record.enrollments[0]?.id ?? "";
  const trial = { path: "data-science", why: "Charts please me.", beside: enrollment };
  await startTrial({ ...changeAt(account, at), ...trial });
  const dueOn = changeAt(account, new Date(at.getTime() + 7 * 86_400_000)).on;
  const plan = { path: "devops", reason: "Our servers need someone.", enrollment, dueOn };
  await planSwitch({ ...changeAt(account, at), ...plan });
}

/** A correction that applies, and another that was dismissed for good. */
async function liveAdvised(account: Account): Promise<void> {
  await donePhases({ account, at: daysAgo(3), phases: ["fundamentals"] });
  const reason = "I show my work in person.";
  const change = changeAt(account, daysAgo(2));
  await dismissCorrection({ ...change, correction: "no-portfolio", reason });
}

async function liveReflecting(account: Account): Promise<void> {
  await commit({ account, at: daysAgo(95), path: "backend" });
  await switchTo({ account, at: daysAgo(65), path: "devops", reason: "I like servers more." });
  await worked({ account, at: daysAgo(1), milestone: "fnd-setup", hours: 1 });
}

async function livePaused(account: Account): Promise<void> {
  await commit({ account, at: daysAgo(60), path: "backend" });
  await worked({ account, at: daysAgo(14), milestone: "fnd-setup", hours: 1 });
  for (const [first, last] of [
    [40, 30],
    [10, undefined],
  ] as const) {
    const to = last === undefined ? undefined : changeAt(account, daysAgo(last)).on;
    const from = changeAt(account, daysAgo(first)).on;
    await notePause({ ...changeAt(account, daysAgo(first)), from, to });
  }
}

async function liveAway(account: Account): Promise<void> {
  await commit({ account, at: daysAgo(420), path: "backend" });
  await donePhases({ account, at: daysAgo(380), phases: ["fundamentals"] });
  await worked({ account, at: daysAgo(365), milestone: "core-http-apis", hours: 1 });
}

/** More answers than are asked on one day. */
async function liveAsking(account: Account): Promise<void> {
  await commit({ account, at: daysAgo(60), path: "backend" });
  await donePhases({ account, at: daysAgo(40), phases: ["fundamentals"] });
  const { record } = await learnerAt({ account, at: daysAgo(0) });
  const milestones = record.completions.map(({ milestone }) => milestone).slice(0, 8);
  await explained({ account, at: daysAgo(30), milestones });
  await worked({ account, at: daysAgo(1), milestone: "core-http-apis", hours: 1 });
}

async function liveByGoal(account: Account): Promise<void> {
  await commit({ account, at: daysAgo(60), path: "backend" });
  const goal = { weekdays: [1, 3, 5], reserveDays: 1 };
  await setGoal({ ...changeAt(account, daysAgo(30)), ...goal });
  for (const days of [27, 22, 15, 8, 6, 1]) {
    await worked({ account, at: daysAgo(days), milestone: "fnd-setup", hours: 2 });
  }
}

async function liveOnOlderVersion(account: Account): Promise<void> {
  await commit({ account, at: daysAgo(90), path: "backend" });
  await donePhases({ account, at: daysAgo(60), phases: ["fundamentals"] });
  await worked({ account, at: daysAgo(1), milestone: "core-http-apis", hours: 1 });
  const besides = ["ds-dashboards"];
  const calledThen = { "core-sql-basics": "Questions to tables" };
  await moveToOlderVersion({
    account,
    path: "backend",
    without: ["be-framework"],
    besides,
    calledThen,
  });
}

async function openMilestones(account: Account) {
  const { roadmap, record } = await learnerAt({ account, at: daysAgo(0) });
  const cleared = new Set(record.completions.map(({ milestone }) => milestone));
  return roadmap.phases
    .flatMap(({ milestones }) => milestones)
    .filter(({ id, required }) => required && !cleared.has(id));
}

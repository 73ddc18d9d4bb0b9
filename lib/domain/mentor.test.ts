import { expect, test } from "vitest";
import type { Learner } from "./learner.ts";
import { recordWith } from "./learner-example.ts";
import { mentorViewOf } from "./mentor.ts";
import { progressOf } from "./progress/progress.ts";
import type { LearnerRecord } from "./record/learner-record.ts";
import type { Milestone, Roadmap } from "./roadmap/roadmap.ts";

const AT = new Date("2026-03-03T12:00:00Z");
const ON = "2026-03-03";

function milestone(id: string, required = true): Milestone {
  const steps = [1, 2, 3].map((n) => ({ id: `s${n}`, title: `Step ${n}`, hours: 2 }));
  const shape = { id, kind: "practice" as const, hours: 6, required, prerequisites: [], steps };
  const title = `Title of ${id}`;
  return {
    ...shape,
    title,
    outcome: "",
    resources: [],
    question: "PRIVATE question",
    criteria: [],
  };
}

const roadmap: Roadmap = {
  id: "r",
  path: "backend",
  version: 1,
  phases: [
    { id: "fundamentals", milestones: [milestone("git"), milestone("loops")] },
    {
      id: "specialization",
      milestones: [milestone("sql"), milestone("api"), milestone("extra", false)],
    },
  ],
};

function learnerWith(change: Partial<LearnerRecord> = {}): Learner {
  const record = recordWith(change);
  const progress = progressOf({ ...record, roadmap });
  const who = { userId: "PRIVATE-id", name: "Ada", timeZone: "UTC", isTimeZoneKnown: true };
  return { ...who, paths: [], now: AT, today: ON, record, roadmap, progress };
}

function viewOf(
  change: Partial<LearnerRecord> = {},
  evidence: Readonly<Record<string, string>> = {},
) {
  return mentorViewOf({
    learner: learnerWith(change),
    pictures: new Map(),
    comments: new Map([["git", [{ text: "Good queries.", at: AT }]]]),
    link: { madeAt: new Date("2026-01-01T12:00:00Z"), takesComments: true },
    evidence: Object.entries(evidence).map(([id, url]) => ({ milestone: id, url, at: AT })),
    titleOf: (id) => `Title of ${id}`,
  });
}

const enrolled = {
  path: "devops",
  roadmap: "r",
  kind: "committed" as const,
  why: "PRIVATE why",
  switchReason: "PRIVATE switch reason",
  exempt: "PRIVATE exemption",
};

test("ticks, states, steps and evidence are shown", () => {
  const view = viewOf(
    {
      completions: [{ milestone: "git", at: AT, on: ON, prior: false }],
      waivers: [{ milestone: "loops", reason: "PRIVATE", at: AT }],
      stepTicks: [{ milestone: "sql", step: "s1", at: AT, on: ON, prior: false }],
    },
    { git: "https://example.org/repository" },
  );
  expect(view.phases[0]?.waymarks).toMatchObject([
    { title: "Title of git", state: "done", on: ON, evidence: "https://example.org/repository" },
    { title: "Title of loops", state: "waived", evidence: undefined },
  ]);
  expect(view.phases[1]?.waymarks).toMatchObject([
    { state: "next", steps: { done: 1, of: 3 } },
    { state: "open" },
    { state: "open", isOptional: true },
  ]);
  expect(view.progress).toMatchObject({ cleared: 2, required: 4, waived: 1, percent: 58 });
});

test("what was done and stands on another roadmap is also done", () => {
  const completions = [{ milestone: "docker", at: AT, on: ON, prior: false }];
  expect(viewOf({ completions }).alsoDone).toEqual([
    { id: "docker", title: "Title of docker", on: ON, evidence: undefined, comments: [] },
  ]);
});

test("work days are dates alone, without their hours", () => {
  const logs = [
    { id: "1", milestone: "git", at: AT, on: ON, hours: 3.25 },
    { id: "2", what: "a course", at: AT, on: "2026-03-01" },
  ];
  expect(viewOf({ logs }).workDays).toEqual(["2026-03-01", ON]);
});

test("nothing private is in the view, however it is written down", () => {
  const text = JSON.stringify(
    viewOf({
      enrollments: [
        { id: "PRIVATE-1", ...enrolled, startedAt: new Date("2026-01-01"), endedAt: AT },
        { id: "PRIVATE-2", ...enrolled, path: "backend", startedAt: AT },
      ],
      completions: [
        { milestone: "git", at: new Date("2026-02-01"), on: "2026-02-01", prior: false },
      ],
      waivers: [{ milestone: "loops", reason: "PRIVATE waiver reason", at: AT }],
      putAside: [{ milestone: "api", at: AT }],
      pauses: [{ id: "PRIVATE-3", from: "2026-02-02", to: "2026-02-09", at: AT }],
      plannedSwitch: {
        id: "PRIVATE-4",
        enrollment: "PRIVATE-2",
        path: "PRIVATE-path",
        reason: "PRIVATE plan",
        at: AT,
        dueOn: ON,
      },
      reflections: [{ enrollment: "PRIVATE-2", helped: "no", text: "PRIVATE reflection", at: AT }],
      correctionDismissals: [{ correction: "memorizing", at: AT, reason: "PRIVATE dismissal" }],
      reviews: [{ milestone: "git", at: AT, on: ON, outcome: "faded" }],
      goals: [{ since: ON, weekdays: [1, 3], hours: 77, reserveDays: 1 }],
      dismissedUpTo: AT,
    }),
  );
  expect(text).not.toMatch(/PRIVATE|devops|carried|aside|faded|memorizing|weekdays|77|02-09/);
});

test("the view has these fields and no others", () => {
  const view = viewOf();
  expect(Object.keys(view).toSorted()).toEqual(
    [
      ...["alsoDone", "name", "news", "path", "phases", "progress", "takesComments", "today"],
      "workDays",
    ].toSorted(),
  );
  expect(Object.keys(view.phases[0]?.waymarks[0] ?? {}).toSorted()).toEqual(
    [
      "comments",
      "evidence",
      "hours",
      "id",
      "isOptional",
      "isWalked",
      "on",
      "pictures",
      "state",
      "steps",
      "title",
    ].toSorted(),
  );
});

test("what is new since the reader looked is told, the oldest first, and nothing known before", () => {
  const at = (day: number) => new Date(`2026-03-0${day}T12:00:00Z`);
  const completion = (milestone: string, day: number, prior = false) => ({
    ...{ milestone, at: at(day), on: `2026-03-0${day}`, prior },
  });
  const completions = [
    ...[completion("api", 6), completion("docker", 5), completion("git", 2)],
    completion("loops", 7, true),
  ];
  const learner = learnerWith({ completions });
  const evidence = [
    { milestone: "git", url: "https://example.org/", at: at(1) },
    { milestone: "sql", url: "https://example.org/", at: at(6) },
  ];
  const newsSince = (link: Readonly<{ madeAt: Date; lookedAt?: Date }>) =>
    mentorViewOf({
      ...{ learner, evidence, pictures: new Map(), comments: new Map(), titleOf: (id) => id },
      link: { ...link, takesComments: true },
    }).news;
  expect(newsSince({ madeAt: at(1), lookedAt: at(3) })).toEqual({
    ...{ since: "2026-03-03", hasLooked: true },
    done: [
      { title: "docker", on: "2026-03-05", anchor: undefined },
      { title: "api", on: "2026-03-06", anchor: "api" },
    ],
    evidence: [{ title: "sql", anchor: "sql" }],
    days: 0,
  });
  expect(newsSince({ madeAt: at(8) })).toMatchObject({ hasLooked: false, done: [], evidence: [] });
});

test("a comment that is kept stands at its evidence, with its date and nothing else", () => {
  const [git, loops] = viewOf({}, { git: "https://example.org/" }).phases[0]?.waymarks ?? [];
  expect(git?.comments).toEqual([{ text: "Good queries.", on: ON }]);
  expect(loops?.comments).toEqual([]);
});

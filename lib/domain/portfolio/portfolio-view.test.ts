import { expect, test } from "vitest";
import { recordWith } from "../learner-example.ts";
import type { LearnerRecord } from "../record/learner-record.ts";
import type { Milestone, Roadmap } from "../roadmap/roadmap.ts";
import { type PortfolioView, portfolioViewOf, shownEnrollment } from "./portfolio-view.ts";

const AT = new Date("2026-03-03T12:00:00Z");
const ON = "2026-03-03";

function milestone(id: string, required = true): Milestone {
  return {
    ...{ id, kind: "project", hours: 6, required, prerequisites: [], steps: [] },
    ...{ title: `Title of ${id}`, outcome: `You can ${id}.`, resources: [] },
    ...{ question: `Why ${id}?`, answer: "PRIVATE answer to compare", criteria: [] },
  };
}

const roadmap: Roadmap = {
  ...{ id: "PRIVATE-roadmap", path: "backend", version: 1 },
  phases: [
    { id: "fundamentals", milestones: [milestone("git"), milestone("loops")] },
    { id: "projects", milestones: [milestone("shop"), milestone("extra", false)] },
  ],
};
const PICTURE = { id: "p1", description: "The shop.", width: 800, height: 600 };
const ALL = new Map(
  [...roadmap.phases.flatMap(({ milestones }) => milestones), milestone("elsewhere")].map(
    (each) => [each.id, each] as const,
  ),
);

function done(id: string, on = ON, prior = false) {
  return { milestone: id, at: new Date(`${on}T12:00:00Z`), on, prior };
}

function viewOf({
  record = {},
  ...portfolio
}: Readonly<{
  record?: Partial<LearnerRecord>;
  projects?: readonly string[];
  words?: readonly string[];
  areHoursShown?: boolean;
}>): PortfolioView {
  return portfolioViewOf({
    name: "Ada",
    portfolio: {
      ...{ line: "I build shops.", projects: [], words: [] },
      ...{ areHoursShown: false, isListed: false, ...portfolio },
    },
    record: recordWith(record),
    shown: { path: { title: "Backend" }, roadmap },
    evidence: new Map([
      ["shop", "https://example.org/shop\nIt sells tea."],
      ["git", "PRIVATE evidence of what is not shown"],
    ]),
    explanations: new Map([["loops", "They repeat."]]),
    pictures: new Map([
      ["shop", [PICTURE]],
      ["git", [{ ...PICTURE, id: "PRIVATE-picture" }]],
    ]),
    milestoneOf: (id) => ALL.get(id),
  });
}

test("name, line, path, phase and what was done by phase are shown", () => {
  const waivers = [{ milestone: "loops", reason: "PRIVATE", at: AT }];
  expect(viewOf({ record: { completions: [done("git"), done("extra")], waivers } })).toMatchObject({
    ...{ name: "Ada", line: "I build shops.", path: "Backend", phase: "projects" },
    isComplete: false,
    phases: [
      { phase: "fundamentals", done: 1, required: 2, titles: ["Title of git"] },
      { phase: "projects", done: 0, required: 1, titles: ["Title of extra"] },
    ],
  });
});

test("a chosen project is shown with its evidence, also one of another roadmap, the last one done first", () => {
  const completions = [done("elsewhere", "2026-02-02"), done("shop")];
  const { projects } = viewOf({ record: { completions }, projects: ["elsewhere", "git", "shop"] });
  expect(projects).toMatchObject([
    {
      ...{ title: "Title of shop", outcome: "You can shop.", on: ON, isDone: true },
      ...{ links: ["https://example.org/shop"], words: "It sells tea.", pictures: [PICTURE] },
    },
    { title: "Title of elsewhere", on: "2026-02-02", links: [], words: "" },
    { title: "Title of git", on: undefined, isDone: false },
  ]);
});

test("of what was done before Waymark no date is shown", () => {
  const { projects } = viewOf({
    record: { completions: [done("shop", ON, true)] },
    projects: ["shop"],
  });
  expect(projects).toMatchObject([{ isDone: true, on: undefined }]);
});

test("an answer is shown where it was chosen and is still there", () => {
  expect(viewOf({}).words).toEqual([]);
  expect(viewOf({ words: ["loops", "git"] }).words).toEqual([
    { title: "Title of loops", question: "Why loops?", text: "They repeat." },
  ]);
});

test("hours are one sum, where they were chosen", () => {
  const logs = [
    { id: "1", milestone: "git", at: AT, on: ON, hours: 3.25 },
    { id: "2", what: "PRIVATE course", at: AT, on: "2026-03-01", hours: 1.5 },
  ];
  expect(viewOf({ record: { logs } }).hours).toBeUndefined();
  expect(viewOf({ record: { logs }, areHoursShown: true }).hours).toBe(5);
});

test("nothing private is in the view, however it is written down", () => {
  const text = JSON.stringify(
    viewOf({
      ...{ projects: ["shop"], words: ["loops"], areHoursShown: true },
      record: {
        completions: [done("shop")],
        waivers: [{ milestone: "loops", reason: "PRIVATE waiver reason", at: AT }],
        putAside: [{ milestone: "git", at: AT }],
        logs: [{ id: "PRIVATE-1", what: "PRIVATE course", at: AT, on: "2026-01-09" }],
        pauses: [{ id: "PRIVATE-3", from: "2026-02-02", to: "2026-02-09", at: AT }],
        reflections: [{ enrollment: "e", helped: "no", text: "PRIVATE reflection", at: AT }],
        correctionDismissals: [{ correction: "memorizing", at: AT, reason: "PRIVATE dismissal" }],
        reviews: [{ milestone: "loops", at: AT, on: ON, outcome: "faded" }],
        goals: [{ since: ON, weekdays: [1, 3], hours: 77, reserveDays: 1 }],
      },
    }),
  );
  expect(text).not.toMatch(/PRIVATE|waive|aside|faded|memorizing|weekdays|77|02-09|01-09/);
});

test("the view has these fields and no others", () => {
  const view = viewOf({
    ...{ projects: ["shop"], words: ["loops"], areHoursShown: true },
    record: { completions: [done("shop")] },
  });
  const keysOf = (value: object = {}) => Object.keys(value).toSorted().join(" ");
  expect(keysOf(view)).toBe("hours isComplete isListed line name path phase phases projects words");
  expect(keysOf(view.projects[0])).toBe("isDone links on outcome pictures title words");
  expect(keysOf(view.phases[0])).toBe("done phase required titles");
  expect(keysOf(view.words[0])).toBe("question text title");
});

test("the page speaks of the open path, else of the one that was completed last, and of none that was left", () => {
  const path = (id: string, year: number, endedAs?: "left" | "completed" | "switched") => ({
    ...{ id, path: id, roadmap: "r", why: "", startedAt: new Date(`${year}-01-01`) },
    ...{ kind: "committed" as const, endedAs },
    endedAt: endedAs === undefined ? undefined : new Date(`${year}-12-01`),
  });
  const completed = [path("one", 2023, "completed"), path("two", 2024, "completed")];
  const left = path("three", 2025, "left");
  expect(shownEnrollment([...completed, left])?.id).toBe("two");
  expect(shownEnrollment([...completed, left, path("four", 2026)])?.id).toBe("four");
  expect(shownEnrollment([left])).toBeUndefined();
});

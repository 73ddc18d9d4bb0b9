import { expect, test } from "vitest";
import type { LearnerRecord } from "../record/learner-record.ts";
import { ago, done, FUNDAMENTALS, facts, logged, mark, ROADMAP } from "./correction-example.ts";
import { tutorialHell } from "./tutorial-hell.ts";

type Given = Partial<LearnerRecord>;

const correction = (record: Given) => tutorialHell(facts({ record }));
const pause = (from: string, to?: string) => ({ id: "1", from, to, at: new Date(0) });

test.each([
  { hours: 39.9, said: undefined },
  { hours: 40, said: "tutorial-hell" },
  { hours: 40.1, said: "tutorial-hell" },
])("$hours hours to learn since the last to do: $said", ({ hours, said }) => {
  const logs = [
    logged("c2", { days: 21, hours: 24 }),
    logged("s1", { days: 20, hours: 1 }),
    logged("c1", { days: 20, hours: 20 }),
    logged("c1", { days: 10, hours: 20 }),
    logged("c2", { days: 9, hours: hours - 20 }),
  ];
  expect(correction({ logs })?.id).toBe(said);
});

const FORTY = [4, 3].map((days) => logged("c1", { days, hours: 20 }));

test("tutorial hell says its hours, since when, and the nearest to do or to build", () => {
  const logs = [logged("f0", { days: 9, hours: 1 }), ...FORTY];
  const putAside = [mark("f1", 1)];
  expect(correction({ logs, completions: [done("f0", 9)], putAside })).toEqual({
    id: "tutorial-hell",
    hours: 40,
    since: ago(9),
    milestone: "f2",
  });
});

test.each<[string, Given]>([
  ["work to do today ends it", { logs: [...FORTY, logged("s1", { days: 0, hours: 1 })] }],
  [
    "hours on what nobody knows are none to learn",
    { logs: FORTY.map((each) => ({ ...each, milestone: "gone" })) },
  ],
])("no tutorial hell: %s", (_, record) => {
  expect(correction(record)).toBeUndefined();
});

test.each([
  { hours: 14.9, said: undefined },
  { hours: 15, said: "tutorial-hell" },
])("where there are 20 hours to learn, $hours of them: $said", ({ hours, said }) => {
  const roadmap = {
    ...ROADMAP,
    phases: ROADMAP.phases.map((phase) => ({
      ...phase,
      milestones: phase.milestones.filter(({ id }) => id !== "c2" && id !== "c3"),
    })),
  };
  const record = { logs: [logged("c1", { days: 4, hours })] };
  expect(tutorialHell(facts({ record, roadmap }))?.id).toBe(said);
});

test("what was learned today counts for tutorial hell", () => {
  const logs = [...FORTY.slice(1), logged("c1", { days: 0, hours: 20 })];
  expect(correction({ logs })).toMatchObject({ id: "tutorial-hell", hours: 40 });
});

test("without any work to do or to build all hours to learn count", () => {
  expect(correction({ logs: FORTY })).toMatchObject({ id: "tutorial-hell", since: undefined });
});

test.each<[string, Given]>([
  ["a step", { stepTicks: [{ ...mark("s1", 2), step: "one", prior: false }] }],
  ["a log", { logs: [...FORTY, { ...mark("p1", 2) }] }],
  ["a completion", { completions: [done("f0", 2)] }],
  ["evidence", { evidence: [mark("p1", 2)] }],
])("%s on a milestone to do or to build ends tutorial hell", (_, change) => {
  expect(correction({ logs: FORTY, ...change })).toBeUndefined();
});

test("a prior completion, and evidence on a milestone to learn, do not end it", () => {
  const completions = [{ ...done("s1", 2), prior: true }];
  const evidence = [mark("c1", 2)];
  expect(correction({ logs: FORTY, completions, evidence })?.id).toBe("tutorial-hell");
});

test("hours of completions and steps count as hours of work do, once", () => {
  const completions = [...FUNDAMENTALS, done("c1", 12), done("c2", 2)];
  const explanations = [mark("c2", 2)];
  const stepTicks = [{ ...mark("c1", 20), step: "one", prior: false }];
  expect(correction({ completions, stepTicks, explanations })).toMatchObject({ hours: 40 });
});

test("hours on days off are left out", () => {
  expect(correction({ logs: FORTY, pauses: [pause(ago(4), ago(4))] })).toBeUndefined();
});

test("hours that add up to 40 in decimals are 40, whatever binary fractions make of them", () => {
  const logs = [8.2, 23.9, 7.9].map((hours, days) => logged("c1", { days: 4 - days, hours }));
  expect(correction({ logs })).toMatchObject({ id: "tutorial-hell", hours: 40 });
});

test("what is dated after today, in a time zone left since, is not looked at", () => {
  const tomorrow = logged("c1", { days: -1, hours: 20 });
  expect(correction({ logs: [...FORTY.slice(1), tomorrow] })).toBeUndefined();
  const evidence = [mark("p1", -1)];
  expect(correction({ logs: FORTY, evidence })).toMatchObject({ since: undefined });
});

/** All that is required to do or to build is cleared, but for what a test says. */
const madeBut = (...open: readonly string[]) =>
  facts()
    .roadmap.phases.flatMap(({ milestones }) => milestones)
    .filter(({ id, kind }) => kind !== "concept" && kind !== "evidence" && !open.includes(id))
    .map(({ id }) => ({ ...mark(id, 9), reason: "r" }));

test("with all to do or to build put aside, the first of it is the nearest", () => {
  const putAside = [mark("p2", 1), mark("p1", 1)];
  const given = { logs: FORTY, waivers: madeBut("p1", "p2"), putAside };
  expect(correction(given)).toMatchObject({ id: "tutorial-hell", milestone: "p1" });
});

test("with all of it cleared that is required, the first optional one that is open is the nearest", () => {
  const roadmap = {
    ...ROADMAP,
    phases: ROADMAP.phases.map((phase) => ({
      ...phase,
      milestones: phase.milestones.map((each) => ({ ...each, required: !/^p/.test(each.id) })),
    })),
  };
  const record = { logs: FORTY, waivers: madeBut("p1", "p2", "p3") };
  const completions = [{ ...done("p1", 60), prior: true }];
  const told = tutorialHell(facts({ roadmap, record: { ...record, completions } }));
  expect(told).toMatchObject({ id: "tutorial-hell", milestone: "p2" });
});

test("what is optional and to learn is not to do or to build", () => {
  const roadmap = {
    ...ROADMAP,
    phases: ROADMAP.phases.map((phase) => ({
      ...phase,
      milestones: phase.milestones.map((each) => ({ ...each, required: each.kind !== "concept" })),
    })),
  };
  const record = { logs: FORTY, waivers: madeBut() };
  expect(tutorialHell(facts({ roadmap, record }))).toBeUndefined();
});

test("with nothing left to do or to build there is no tutorial hell", () => {
  const waivers = facts()
    .roadmap.phases.flatMap(({ milestones }) => milestones)
    .filter(({ kind }) => kind === "practice" || kind === "project")
    .map(({ id }) => ({ ...mark(id, 9), reason: "r" }));
  expect(correction({ logs: FORTY, waivers })).toBeUndefined();
});

import { expect, test } from "vitest";
import { CORRECTION_IDS } from "./coach/correction.ts";
import {
  ago,
  done,
  FUNDAMENTALS,
  facts,
  logged,
  mark,
  TODAY,
  verdict,
} from "./coach/correction-example.ts";
import { correctionFrom } from "./corrections.ts";
import type { LearnerRecord } from "./record/learner-record.ts";

type Given = Partial<LearnerRecord>;

const correction = (record: Given) => correctionFrom(facts({ record }));
const dismissed = (...ids: readonly string[]) =>
  ids.map((id) => ({ correction: id, at: new Date("2026-03-30T12:00:00Z"), reason: "I know" }));
const pause = (from: string, to?: string) => ({ id: "1", from, to, at: new Date(0) });

test("a learner who did nothing yet is told nothing", () => {
  expect(correction({})).toBeUndefined();
});

test.each(["notice", "reflect", "cool-off"] as const)("%s is path-hopping", (level) => {
  expect(correctionFrom(facts({ notice: verdict(level) }))).toMatchObject({
    id: "path-hopping",
    milestone: "f0",
  });
});

test("steady is not, and neither is a verdict that was dismissed and so is not there", () => {
  expect(correctionFrom(facts({ notice: verdict("steady") }))).toBeUndefined();
  expect(correctionFrom(facts())).toBeUndefined();
});

test("with everything cleared path-hopping has no next milestone", () => {
  const { roadmap } = facts();
  const all = roadmap.phases.flatMap(({ milestones }) => milestones).map(({ id }) => done(id, 1));
  const evidence = [mark("p1", 1)];
  const explanations = [mark("p3", 1)];
  const record = { completions: all, evidence, explanations };
  expect(correctionFrom(facts({ record, notice: verdict("notice") }))).toMatchObject({
    id: "path-hopping",
    milestone: undefined,
  });
});

const beyond = (count: number) => ["s1", "c1", "c2", "c3"].slice(0, count).map((id) => done(id, 1));

test.each([
  { past: 2, cleared: 0, said: undefined },
  { past: 3, cleared: 0, said: "skipped-fundamentals" },
  { past: 3, cleared: 7, said: "skipped-fundamentals" },
  { past: 4, cleared: 7, said: "skipped-fundamentals" },
  { past: 3, cleared: 8, said: undefined },
  { past: 4, cleared: 9, said: undefined },
])("$past beyond with $cleared of 10 fundamentals: $said", ({ past, cleared, said }) => {
  const completions = [...FUNDAMENTALS.slice(0, cleared), ...beyond(past)];
  const explanations = FUNDAMENTALS.concat(beyond(4)).map(({ prior: _, ...each }) => each);
  expect(correction({ completions, explanations })?.id).toBe(said);
});

test("skipped fundamentals say their numbers and the first that is missing and not put aside", () => {
  const completions = [...FUNDAMENTALS.slice(0, 2), ...beyond(3)];
  expect(correction({ completions, putAside: [mark("f2", 1)] })).toEqual({
    id: "skipped-fundamentals",
    beyond: 3,
    required: 10,
    cleared: 2,
    milestone: "f3",
  });
});

test("fundamentals that were waived or could be done before are cleared", () => {
  const prior = FUNDAMENTALS.slice(0, 5).map((each) => ({ ...each, prior: true }));
  const waivers = ["f5", "f6", "f7"].map((id) => ({ ...mark(id, 2), reason: "at work" }));
  expect(correction({ completions: [...prior, ...beyond(3)], waivers })).toBeUndefined();
});

test("fundamentals that a newer version dropped are not beyond the fundamentals", () => {
  const dropped = ["f-old", "f-older", "f-oldest"].map((id) => done(id, 1));
  expect(correction({ completions: dropped })).toBeUndefined();
  expect(correction({ completions: [...dropped, ...beyond(2)] })).toBeUndefined();
  expect(correction({ completions: [...dropped, ...beyond(3)] })).toMatchObject({ beyond: 3 });
});

test("what could be done before is not a completion beyond the fundamentals", () => {
  const completions = beyond(3).map((each) => ({ ...each, prior: true }));
  expect(correction({ completions })).toBeUndefined();
});

const explained = { explanations: [mark("p1", 1), mark("p2", 1), mark("p3", 1)] };
const built = (count: number) => ["p1", "p2", "p3"].slice(0, count).map((id, n) => done(id, 9 - n));

test.each([
  { projects: 1, evidence: [], said: undefined },
  { projects: 2, evidence: [], said: "no-portfolio" },
  { projects: 3, evidence: [], said: "no-portfolio" },
  { projects: 3, evidence: ["s1"], said: "no-portfolio" },
  { projects: 3, evidence: ["p2"], said: undefined },
])("$projects projects with evidence on $evidence: $said", ({ projects, evidence, said }) => {
  const completions = [...FUNDAMENTALS, ...built(projects)];
  const shown = evidence.map((id) => mark(id, 1));
  expect(correction({ ...explained, completions, evidence: shown })?.id).toBe(said);
});

test("the first project and the newest answer are so by their dates, in whatever order they come", () => {
  const projects = [...FUNDAMENTALS, ...built(3)].toReversed();
  expect(correction({ ...explained, completions: projects })).toMatchObject({ milestone: "p1" });
  expect(correction({ completions: recent.toReversed() })).toMatchObject({ milestone: "f9" });
});

test("no portfolio names the first project; a prior one is none", () => {
  const completions = [...FUNDAMENTALS, { ...done("p1", 20), prior: true }, ...built(3).slice(1)];
  expect(correction({ ...explained, completions })).toEqual({
    id: "no-portfolio",
    projects: 2,
    milestone: "p2",
  });
});

test.each([
  { completed: 4, said: undefined },
  { completed: 5, said: "memorizing" },
  { completed: 6, said: "memorizing" },
])("$completed completions without own words: $said", ({ completed, said }) => {
  const completions = FUNDAMENTALS.slice(0, completed).map(({ milestone }, n) =>
    done(milestone, 9 - n),
  );
  expect(correction({ completions })?.id).toBe(said);
});

const recent = FUNDAMENTALS.map(({ milestone }, n) => done(milestone, 12 - n));

test("memorizing names the newest of the five", () => {
  expect(correction({ completions: recent })).toEqual({
    id: "memorizing",
    completions: 5,
    milestone: "f9",
  });
});

test.each([
  { of: "f9", said: undefined },
  { of: "f5", said: undefined },
  { of: "f4", said: "memorizing" },
])("with own words about $of: $said", ({ of, said }) => {
  expect(correction({ completions: recent, explanations: [mark(of, 1)] })?.id).toBe(said);
});

test("milestones without a question and prior completions are passed over", () => {
  const completions = [
    ...recent.slice(0, 4),
    done("cv", 2),
    done("nobody-knows", 2),
    { ...done("f9", 1), prior: true },
  ];
  expect(correction({ completions })).toBeUndefined();
});

test.each([
  { days: 13, said: undefined },
  { days: 14, said: "stalled" },
  { days: 15, said: "stalled" },
])("$days days after the last work day: $said", ({ days, said }) => {
  expect(correction({ logs: [{ ...mark("f0", days) }] })?.id).toBe(said);
});

test("stalled says the days, the last work day and the first open step", () => {
  const stepTicks = [{ ...mark("c1", 20), step: "one", prior: false }];
  const waivers = FUNDAMENTALS.map((each) => ({ ...each, reason: "r" }));
  expect(correction({ stepTicks, waivers })).toEqual({
    id: "stalled",
    days: 20,
    lastWorkedOn: ago(20),
    milestone: "c1",
    step: "two",
  });
});

test("a work day dated after today, in a time zone left since, is not looked at", () => {
  const logs = [{ ...mark("f0", 20) }, { ...mark("f0", -1) }];
  expect(correction({ logs })).toMatchObject({ id: "stalled", days: 20 });
});

test("days off do not count as days without work", () => {
  const logs = [{ ...mark("f0", 20) }];
  expect(correction({ logs, pauses: [pause(ago(10), ago(4))] })).toBeUndefined();
  expect(correction({ logs, pauses: [pause(ago(10), ago(5))] })).toMatchObject({ days: 14 });
});

test("nobody is stalled on a day off, nor before a first work day", () => {
  expect(correction({ logs: [{ ...mark("f0", 30) }], pauses: [pause(TODAY)] })).toBeUndefined();
  expect(correction({ completions: [{ ...done("f0", 30), prior: true }] })).toBeUndefined();
});

/** Everything at once: one correction after the other is dismissed. */
const everything: Given = {
  completions: [
    ...beyond(4).map(({ milestone }) => done(milestone, 60)),
    ...built(2).map((each) => done(each.milestone, 70)),
  ],
  logs: [30, 29].map((days) => logged("c1", { days, hours: 20 })),
};

test("at most one is told, in their order, and a dismissed one gives way to the next", () => {
  const told = CORRECTION_IDS.map((_, index) => {
    const correctionDismissals = dismissed(...CORRECTION_IDS.slice(0, index));
    const record = { ...everything, correctionDismissals };
    return correctionFrom(facts({ record, notice: verdict("notice") }))?.id;
  });
  expect(told).toEqual([
    "path-hopping",
    "skipped-fundamentals",
    "tutorial-hell",
    "no-portfolio",
    "memorizing",
    "stalled",
  ]);
});

test("with all of them dismissed nothing is told", () => {
  const record = { ...everything, correctionDismissals: dismissed(...CORRECTION_IDS) };
  expect(correctionFrom(facts({ record, notice: verdict("notice") }))).toBeUndefined();
});

test("with everything cleared nobody is stalled", () => {
  const waivers = facts()
    .roadmap.phases.flatMap(({ milestones }) => milestones)
    .map(({ id }) => ({ ...mark(id, 40), reason: "r" }));
  expect(correction({ waivers, logs: [mark("f0", 30)] })).toBeUndefined();
});

test("who works today is not stalled", () => {
  expect(correction({ logs: [mark("f0", 30), mark("f0", 0)] })).toBeUndefined();
});

test("steps of another milestone do not hide the next step of one that is stalled", () => {
  const completions = FUNDAMENTALS;
  const stepTicks = [{ ...mark("c2", 20), step: "one", prior: false }];
  const explanations = FUNDAMENTALS.map(({ prior: _, ...each }) => each);
  expect(correction({ completions, explanations, stepTicks })).toMatchObject({
    id: "stalled",
    milestone: "c1",
    step: "one",
  });
});

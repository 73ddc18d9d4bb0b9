import { expect, test } from "vitest";
import { marks, milestone, roadmapOf } from "../roadmap/roadmap-example.ts";
import { daysBetween } from "../time/dates.ts";
import { paceOf } from "../work/pace.ts";
import { hoursAgo, TODAY, weekly } from "../work/work-example.ts";
import { cleared, EVEN, five, forecast, inDays } from "./forecast-example.ts";

test("with everything cleared there is nothing to forecast", () => {
  const all = cleared("f", "s", "p", "d", "o");
  expect(forecast({ roadmap: five, completions: all })).toEqual({ kind: "done" });
});

test("while a pause has no end, the forecast waits", () => {
  const pauses = [{ from: inDays(-3) }];
  expect(forecast({ roadmap: five, pauses })).toEqual({ kind: "waiting", since: inDays(-3) });
});

test("at a pace there is one date: the phase after its hours, the roadmap after all of them", () => {
  const roadmap = roadmapOf({
    fundamentals: [milestone("f", { hours: 10 })],
    specialization: [milestone("s", { hours: 20 }), milestone("x", { required: false })],
  });
  expect(forecast({ roadmap, ...EVEN })).toEqual({
    kind: "ahead",
    basis: "plan",
    hoursPerWeek: 7,
    weeksOfRecord: 0,
    phase: {
      id: "fundamentals",
      hours: 10,
      half: inDays(10),
      most: inDays(10),
    },
    roadmap: { hours: 30, half: inDays(30), most: inDays(30) },
  });
});

function rangeOf(hours: number, ...weeks: readonly number[]) {
  const roadmap = roadmapOf({ fundamentals: [milestone("f", { hours })] });
  const found = forecast({ roadmap, hoursByDay: weekly(...weeks) });
  if (found.kind !== "ahead") throw new Error(found.kind);
  const { half = "never", most = "never" } = found.roadmap;
  return { half, most, days: daysBetween({ from: half, to: most }) };
}

test("weeks that differ give a range", () => {
  const found = forecast({ roadmap: five, hoursByDay: weekly(0, 2, 14, 7, 1, 9, 0, 5) });
  expect(found).toMatchObject({ basis: "record", weeksOfRecord: 8 });
  expect(rangeOf(10, 0, 2, 14, 7, 1, 9, 0, 5)).toMatchObject({
    half: "2026-07-21",
    most: "2026-08-08",
  });
});

test("weeks that were all alike need not stay so", () => {
  expect(rangeOf(70, 7, 7, 7, 7, 7, 7).days).toBeGreaterThan(7);
});

test("with fewer weeks known, the range is wider", () => {
  const weeks = Array.from({ length: 50 }, () => 7);
  expect(rangeOf(140, ...weeks.slice(0, 5)).days).toBeGreaterThan(rangeOf(140, ...weeks).days);
});

test("weeks go on as they are now, and later as they were", () => {
  const [many, few] = [Array.from({ length: 10 }, () => 10), Array.from({ length: 10 }, () => 2)];
  expect(rangeOf(6, ...few, ...many).half > rangeOf(6, ...many, ...few).half).toBe(true);
  expect(rangeOf(200, ...few, ...many).half < rangeOf(200, ...few, ...few).half).toBe(true);
});

test("who stopped three weeks ago may not go on tomorrow", () => {
  const weeks = [8, 8, 8, 8, 0, 0, 0, 8, 8, 8];
  expect(rangeOf(8, 0, 0, 0, ...weeks).half > rangeOf(8, ...weeks).half).toBe(true);
});

test("weeks hang together: a record in spells is further apart than the same weeks one by one", () => {
  const inSpells = rangeOf(100, 9, 9, 9, 9, 0, 0, 0, 0, 9, 9, 9, 9, 0, 0, 0, 0);
  expect(inSpells.days).toBeGreaterThan(
    rangeOf(100, 9, 0, 9, 0, 9, 0, 9, 0, 9, 0, 9, 0, 9, 0, 9, 0).days,
  );
});

test("a record is looked back on for two years, and no further", () => {
  const found = forecast({ roadmap: five, hoursByDay: hoursAgo([900, 9], [3, 9]) });
  expect(found).toMatchObject({ basis: "record", weeksOfRecord: 104 });
});

test.each([
  ["under three weeks of record", hoursAgo([19, 7], [3, 7]), 9, "plan", 2],
  ["three weeks of record", hoursAgo([20, 7], [3, 14]), 9, "record", 3],
  ["a record of weeks without work", hoursAgo([100, 0], [30, 0]), 9, "plan", 14],
  ["no record and no plan", new Map(), undefined, "assumed", 0],
  ["a plan of no hours", new Map(), 0, "assumed", 0],
] as const)("%s", (_, hoursByDay, planned, basis, weeksOfRecord) => {
  const found = forecast({ roadmap: five, hoursByDay, planned });
  const { hoursPerWeek } = paceOf({ hoursByDay, planned, pauses: [], today: TODAY });
  expect(found).toMatchObject({ basis, hoursPerWeek, weeksOfRecord });
});

test("at a planned pace there is one date, rounded up to a day", () => {
  const found = forecast({ roadmap: five, planned: 8 });
  expect(found).toMatchObject({ phase: { half: inDays(9), most: inDays(9) } });
});

test("ticked steps of what is left are taken off, waived and put aside milestones are what they are", () => {
  const steps = [
    { id: "s1", title: "", hours: 3 },
    { id: "s2", title: "", hours: 7 },
  ];
  const roadmap = roadmapOf({
    fundamentals: [
      milestone("a", { hours: 10, steps }),
      milestone("b", { hours: 10 }),
      milestone("c", { hours: 5 }),
    ],
  });
  const found = forecast({
    roadmap,
    ...EVEN,
    stepTicks: [
      { milestone: "a", step: "s2" },
      { milestone: "b", step: "gone" },
    ],
    waivers: cleared("b"),
    putAside: marks("c"),
  });
  expect(found).toMatchObject({ roadmap: { hours: 8, half: inDays(8) } });
});

test("with every step ticked, today is the day", () => {
  const steps = [{ id: "s1", title: "", hours: 10 }];
  const roadmap = roadmapOf({ fundamentals: [milestone("a", { hours: 10, steps })] });
  const stepTicks = [{ milestone: "a", step: "s1" }];
  expect(forecast({ roadmap, stepTicks })).toMatchObject({ phase: { hours: 0, half: TODAY } });
});

test("the phase of the next milestone comes first, what was put aside after it", () => {
  const found = forecast({ roadmap: five, ...EVEN, putAside: marks("f") });
  expect(found).toMatchObject({ phase: { id: "specialization", hours: 20, half: inDays(20) } });
});

test("a partly paused week is made whole by the days before it", () => {
  const pauses = [{ from: inDays(-10), to: inDays(-8) }];
  const found = forecast({ roadmap: five, hoursByDay: weekly(7, 7, 7, 7), pauses });
  expect(found).toMatchObject({ basis: "record", weeksOfRecord: 3 });
  expect(found).toEqual(forecast({ roadmap: five, hoursByDay: weekly(7, 7, 7) }));
});

test.each([
  { weeks: [5, 0, 6, 5, 9] },
  { weeks: [5, 6, 0, 0, 5, 9, 4, 8] },
  { weeks: [0, 6, 7, 2, 5, 9, 4, 8, 3, 3, 9, 6] },
])("weeks without work that turn out to be time off make it earlier: $weeks", ({ weeks }) => {
  const roadmap = roadmapOf({ fundamentals: [milestone("f", { hours: 60 })] });
  const hoursByDay = weekly(...weeks);
  const pauses = weeks.flatMap((hours, week) =>
    hours === 0 ? [{ from: inDays(-7 * week - 6), to: inDays(-7 * week) }] : [],
  );
  const [before, after] = [
    forecast({ roadmap, hoursByDay }),
    forecast({ roadmap, hoursByDay, pauses }),
  ];
  if (before.kind !== "ahead" || after.kind !== "ahead") throw new Error(after.kind);
  const { half = "", most = "" } = after.phase;
  expect([half, most]).not.toContain("");
  expect(half < (before.phase.half ?? "never")).toBe(true);
  expect(most < (before.phase.most ?? "never")).toBe(true);
});

test.each([
  { hours: 3650, half: "2036-06-27" },
  { hours: 3660, half: undefined },
])("at an hour a day, $hours hours end on $half", ({ hours, half }) => {
  const roadmap = roadmapOf({ fundamentals: [milestone("a", { hours })] });
  const far = forecast({ roadmap, planned: 7 });
  if (far.kind !== "ahead") throw new Error(far.kind);
  expect(far.roadmap.half).toBe(half);
});

test("beyond ten years there is no date", () => {
  const far = forecast({ roadmap: five, hoursByDay: hoursAgo([83, 0.1], [1, 0.1]) });
  expect(far).toMatchObject({ kind: "ahead", basis: "record" });
  if (far.kind !== "ahead") throw new Error(far.kind);
  expect([far.roadmap.half, far.roadmap.most]).toEqual([undefined, undefined]);
});

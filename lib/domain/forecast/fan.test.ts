import { expect, test } from "vitest";
import { milestone, roadmapOf } from "../roadmap/roadmap-example.ts";
import { daysAgo, TODAY, weekly } from "../work/work-example.ts";
import { type FanInput, forecastFan } from "./fan.ts";
import { forecastFinish } from "./forecast.ts";

const steps = [
  { id: "s1", title: "", hours: 4 },
  { id: "s2", title: "", hours: 6 },
];
const roadmap = roadmapOf({
  fundamentals: [milestone("a", { hours: 10, steps }), milestone("b", { hours: 20 })],
  specialization: [milestone("c", { hours: 40 })],
});

function learner(otherwise: Partial<FanInput> = {}): FanInput {
  return {
    roadmap,
    completions: [],
    waivers: [],
    putAside: [],
    stepTicks: [],
    pauses: [],
    hoursByDay: weekly(0, 2, 14, 7, 1, 9, 0, 5),
    today: TODAY,
    timeZone: "UTC",
    ...otherwise,
  };
}

function fanOf(input: FanInput) {
  return forecastFan({ forecast: forecastFinish(input), input });
}

test("the fan opens today with all the hours left, and its edges never rise nor cross", () => {
  const ahead = fanOf(learner())?.ahead ?? [];
  expect(ahead[0]).toEqual({ on: TODAY, few: 70, half: 70, most: 70 });
  for (const [index, { few, half, most }] of ahead.entries()) {
    const next = ahead[index + 1] ?? { few: 0, half: 0, most: 0 };
    expect(few <= half && half <= most).toBe(true);
    expect(next.few <= few && next.half <= half && next.most <= most).toBe(true);
  }
});

test("it is drawn from the same futures: nothing is left on the two dates, and something the day before", () => {
  const forecast = forecastFinish(learner());
  if (forecast.kind !== "ahead") throw new Error(forecast.kind);
  const { half, most } = forecast.roadmap;
  const ahead = fanOf(learner())?.ahead ?? [];
  expect(ahead.at(-1)).toEqual({ on: most, few: 0, half: 0, most: 0 });
  expect(ahead.find(({ on }) => on === half)?.half).toBe(0);
  expect(ahead.findLast(({ on }) => on < (half ?? ""))?.half).toBeGreaterThan(0);
  expect(ahead.at(-2)?.most).toBeGreaterThan(0);
});

test("nothing is done on days off to come", () => {
  const pauses = [{ from: daysAgo(-1), to: daysAgo(-30) }];
  const ahead = fanOf(learner({ pauses }))?.ahead ?? [];
  const off = ahead.filter(({ on }) => on <= daysAgo(-30));
  expect(off.length).toBeGreaterThan(2);
  expect(off.every(({ few }) => few === 70)).toBe(true);
});

test("by a plan it is a line", () => {
  const ahead = fanOf(learner({ hoursByDay: new Map(), planned: 7 }))?.ahead ?? [];
  expect(ahead.every(({ few, most }) => few === most)).toBe(true);
  expect(ahead.at(-1)?.on).toBe(daysAgo(-70));
});

test("what was walked is said week by week, from the first mark to today", () => {
  const at = new Date(`${daysAgo(5)}T12:00:00Z`);
  const walked = fanOf(
    learner({
      stepTicks: [
        { milestone: "a", step: "s1", on: daysAgo(20) },
        { milestone: "elsewhere", step: "s1", on: daysAgo(90) },
      ],
      completions: [{ milestone: "a", on: daysAgo(7), at }],
      waivers: [{ milestone: "b", at }],
    }),
  )?.walked;
  expect(walked).toEqual([
    { on: daysAgo(21), hours: 70 },
    { on: daysAgo(14), hours: 66 },
    { on: daysAgo(7), hours: 60 },
    { on: TODAY, hours: 40 },
  ]);
});

test("a mark that is dated tomorrow counts today, as it does in the forecast", () => {
  const input = learner({ stepTicks: [{ milestone: "a", step: "s1", on: daysAgo(-1) }] });
  expect(fanOf(input)).toMatchObject({
    walked: [{ on: TODAY, hours: 66 }],
    ahead: expect.arrayContaining([{ on: TODAY, few: 66, half: 66, most: 66 }]),
  });
});

test("without a mark only today is known", () => {
  expect(fanOf(learner())?.walked).toEqual([{ on: TODAY, hours: 70 }]);
});

test("half a year is looked back on at most, and less where little is ahead", () => {
  const stepTicks = [{ milestone: "a", step: "s1", on: daysAgo(400) }];
  const slow = learner({ stepTicks, hoursByDay: new Map(), planned: 1 });
  expect(fanOf(slow)?.walked[0]?.on).toBe(daysAgo(26 * 7));
  const fast = learner({ stepTicks, hoursByDay: new Map(), planned: 40 });
  expect(fanOf(fast)?.walked[0]?.on).toBe(daysAgo(28));
});

test("there is no fan without dates", () => {
  expect(fanOf(learner({ pauses: [{ from: TODAY }] }))).toBeUndefined();
});

import { expect, test } from "vitest";
import { milestone, roadmapOf } from "../roadmap/roadmap-example.ts";
import { deepeningMonth } from "./deepening.ts";

const roadmap = roadmapOf({
  projects: ["p1", "p2", milestone("po", { required: false })],
  deepening: ["d1", "d2", milestone("do", { required: false })],
});
const timeZone = "Asia/Kathmandu";

function cleared(given: Readonly<Record<string, string>>) {
  return Object.entries(given).map(([id, at]) => ({ milestone: id, at: new Date(at) }));
}
const projects = cleared({ p1: "2026-05-01T10:00:00Z", p2: "2026-03-10T10:00:00Z" });

function monthOn(today: string) {
  return deepeningMonth({
    roadmap,
    completions: projects,
    waivers: [],
    pauses: [],
    today,
    timeZone,
  });
}

test("deepening has not begun before the last required project is cleared", () => {
  const completions = cleared({ p1: "2026-03-01T10:00:00Z", po: "2026-03-01T10:00:00Z" });
  const today = "2026-06-01";
  expect(
    deepeningMonth({ roadmap, completions, waivers: [], pauses: [], today, timeZone }),
  ).toBeUndefined();
});

test("it begins on the local date on which the last of them was cleared", () => {
  const completions = cleared({ p1: "2026-05-01T18:15:00Z", p2: "2026-03-10T10:00:00Z" });
  const today = "2026-05-02";
  expect(
    deepeningMonth({ roadmap, completions, waivers: [], pauses: [], today, timeZone }),
  ).toEqual({
    month: 1,
    startedOn: "2026-05-02",
    sixMonthsOn: "2026-11-02",
    deepened: false,
  });
});

test("the local date written with a completion holds, whatever the time zone is now", () => {
  const [p1, p2] = cleared({ p1: "2026-05-01T18:15:00Z", p2: "2026-03-10T10:00:00Z" });
  const completions = [p1, p2].flatMap((each) =>
    each === undefined ? [] : [{ ...each, on: each === p1 ? "2026-05-01" : "2026-03-10" }],
  );
  const today = "2026-06-01";
  const month = deepeningMonth({ roadmap, completions, waivers: [], pauses: [], today, timeZone });
  expect(month).toMatchObject({ startedOn: "2026-05-01", month: 2 });
});

test("a waived project is cleared, and one waived and later completed since the waiver", () => {
  const waivers = cleared({ p1: "2026-04-01T10:00:00Z", p2: "2026-02-01T10:00:00Z" });
  const completions = cleared({ p1: "2026-05-01T10:00:00Z" });
  const today = "2026-06-01";
  const month = deepeningMonth({ roadmap, completions, waivers, pauses: [], today, timeZone });
  expect(month?.startedOn).toBe("2026-04-01");
});

test.each([
  ["2026-05-01", 1],
  ["2026-05-31", 1],
  ["2026-06-01", 2],
  ["2026-07-01", 3],
  ["2026-10-31", 6],
  ["2027-05-01", 13],
  ["2026-04-30", 1],
])("on %s it is month %i", (today, month) => {
  expect(monthOn(today)?.month).toBe(month);
});

test.each([
  ["the checkpoints and six months", { d1: "2026-06-01", d2: "2026-07-01" }, "2026-11-01", true],
  ["the checkpoints, a day early", { d1: "2026-06-01", d2: "2026-07-01" }, "2026-10-31", false],
  ["six months, a checkpoint short", { d1: "2026-06-01" }, "2026-11-01", false],
  ["checkpoints from before it began", { d1: "2026-01-01", d2: "2026-01-01" }, "2026-11-01", true],
])("deepened needs both: %s", (_, checkpoints, today, expected) => {
  const completions = [...projects, ...cleared(checkpoints)];
  const month = deepeningMonth({ roadmap, completions, waivers: [], pauses: [], today, timeZone });
  expect(month?.deepened).toBe(expected);
});

test.each([
  ["none", [], 2, "2026-11-01"],
  ["before it began", [{ from: "2026-04-01", to: "2026-04-30" }], 2, "2026-11-01"],
  ["over its beginning", [{ from: "2026-04-20", to: "2026-05-10" }], 1, "2026-11-11"],
  ["within it", [{ from: "2026-05-11", to: "2026-05-20" }], 1, "2026-11-11"],
  [
    "twice over",
    [
      { from: "2026-05-11", to: "2026-05-18" },
      { from: "2026-05-15", to: "2026-05-20" },
    ],
    1,
    "2026-11-11",
  ],
  ["to come", [{ from: "2026-10-30", to: "2026-11-08" }], 2, "2026-11-11"],
  [
    "right at the end",
    [
      { from: "2026-10-31", to: "2026-11-09" },
      { from: "2026-11-10", to: "2026-11-10" },
    ],
    2,
    "2026-11-12",
  ],
  ["just after the end", [{ from: "2026-11-01", to: "2026-11-10" }], 2, "2026-11-01"],
  ["that has no end yet", [{ from: "2026-05-31" }], 1, "2026-11-11"],
])("days off are not counted: a pause %s", (_, pauses, month, sixMonthsOn) => {
  const today = "2026-06-09";
  expect(
    deepeningMonth({ roadmap, completions: projects, waivers: [], pauses, today, timeZone }),
  ).toMatchObject({ startedOn: "2026-05-01", month, sixMonthsOn });
});

test("it is not deepened before six months of days that were not off", () => {
  const completions = [...projects, ...cleared({ d1: "2026-06-01", d2: "2026-07-01" })];
  const pauses = [{ from: "2026-08-01", to: "2026-08-10" }];
  const on = (today: string) =>
    deepeningMonth({ roadmap, completions, waivers: [], pauses, today, timeZone })?.deepened;
  expect([on("2026-11-10"), on("2026-11-11")]).toEqual([false, true]);
});

test("a roadmap that requires no projects never begins it", () => {
  const fundamentals = roadmapOf({ fundamentals: ["f1"] });
  const today = "2026-06-01";
  expect(
    deepeningMonth({
      roadmap: fundamentals,
      completions: projects,
      waivers: [],
      pauses: [],
      today,
      timeZone,
    }),
  ).toBeUndefined();
});

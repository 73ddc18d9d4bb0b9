import { expect, test } from "vitest";
import { day, type Enrollment, historyOf, hour } from "./focus/focus-example.ts";
import { assessFocus, assessSwitch, type FocusHistory } from "./focus.ts";

test("no enrollments at all are steady", () => {
  expect(assessFocus({ enrollments: [] }, day(0))).toEqual({
    level: "steady",
    score: 0,
    hops: [],
    ignored: [],
  });
});

test("hops and ignored switches come newest first, with what they are made of", () => {
  const history = historyOf(
    { path: "a", startedAt: day(0) },
    { path: "b", startedAt: day(100), depth: 0.5 },
    { path: "c", startedAt: day(200), exempt: "illness" },
    { path: "d", startedAt: day(300), exempt: "" },
    { path: "e", startedAt: day(330) },
  );
  const { score, hops, ignored } = assessFocus(history, day(346));
  expect(hops).toEqual([
    { from: "b", to: "c", at: day(200), weight: 0.5, contribution: 0.3 },
    { from: "a", to: "b", at: day(100), weight: 1, contribution: expect.closeTo(119 / 365, 12) },
  ]);
  expect(score).toBeCloseTo(0.3 + 119 / 365, 12);
  expect(ignored).toEqual([
    { from: "d", to: "e", at: day(330), rule: "exempt" },
    { from: "c", to: "d", at: day(300), rule: "exempt" },
  ]);
});

test("a hop fades evenly over 365 days and is then ignored as expired", () => {
  const history = historyOf({ path: "a", startedAt: day(-50) }, { path: "b", startedAt: day(0) });
  expect(assessFocus(history, day(0)).score).toBe(1);
  expect(assessFocus(history, day(73)).score).toBe(0.8);
  expect(assessFocus(history, day(364)).hops).toHaveLength(1);
  expect(assessFocus(history, day(365))).toEqual({
    level: "steady",
    score: 0,
    hops: [],
    ignored: [{ from: "a", to: "b", at: day(0), rule: "expired" }],
  });
});

/** Switches of weight 1 at these ages in days, oldest first, as they are on day 0: each contributes 1 − age ÷ 365. */
function switchesOfAges(...ages: readonly number[]): FocusHistory {
  const starts = [-400, ...ages.map((age) => -age)];
  return historyOf(
    ...starts.map((start, index) => {
      const startedAt = day(start);
      const next = starts[index + 1];
      const endedAt = next === undefined ? undefined : day(next);
      return { path: `path-${index}`, startedAt, endedAt, endedAs: endedAt && "switched" } as const;
    }),
  );
}

test.each<[string, readonly number[], string, string]>([
  ["1, from one hop", [0], "steady", "steady"],
  ["1.2, as 0.2 + 1", [292, 0], "notice", "steady"],
  ["1.2, as 0.3 + 0.9", [255.5, 36.5], "notice", "steady"],
  ["1.2, as 0.1 + 0.4 + 0.7", [328.5, 219, 109.5], "notice", "steady"],
  ["2, as 0.3 + 0.7 + 1", [255.5, 109.5, 0], "reflect", "notice"],
  ["2, as 0.2 + 0.4 + 0.6 + 0.8", [292, 219, 146, 73], "reflect", "notice"],
  ["3, as 0.2 + 0.4 + 0.6 + 0.8 + 1", [292, 219, 146, 73, 0], "cool-off", "reflect"],
  ["3, as 0.3 + 0.4 + 0.6 + 0.8 + 0.9", [255.5, 219, 146, 73, 36.5], "cool-off", "reflect"],
])("a score of exactly %s, and a second later", (_, ages, exactly, later) => {
  const history = switchesOfAges(...ages);
  expect(assessFocus(history, day(0)).level).toBe(exactly);
  expect(assessFocus(history, hour(1 / 3600)).level).toBe(later);
});

test("a score of 1.2 from a single switch is steady: a notice needs two", () => {
  const history = historyOf({ path: "a", startedAt: day(-50) }, { path: "b", startedAt: day(0) });
  const before = assessFocus(history, day(-73));
  expect(before).toMatchObject({ score: 1.2, level: "steady" });
});

function monthly(switches: number, phase: Enrollment["phase"]): FocusHistory {
  const paths = ["a", "b", "c", "d", "e", "f"].slice(0, switches + 1);
  return historyOf(...paths.map((path, month) => ({ path, startedAt: day(30 * month), phase })));
}

test.each<[Enrollment["phase"], readonly string[]]>([
  ["specialization", ["steady", "notice", "reflect", "cool-off"]],
  ["fundamentals", ["steady", "notice", "notice", "reflect"]],
])("whoever changes paths monthly in %s, switch by switch", (phase, expected) => {
  const given = [1, 2, 3, 4].map(
    (count) => assessFocus(monthly(count, phase), day(30 * count)).level,
  );
  expect(given).toEqual(expected);
});

test("time heals: the monthly hopper of last year is steady", () => {
  expect(assessFocus(monthly(3, "specialization"), day(365)).level).toBe("steady");
});

test("assessing a switch answers what it would be after it", () => {
  const before = monthly(1, "specialization");
  const after = historyOf(...before.enrollments.map((each) => ({ ...each, endedAt: undefined })), {
    path: "c",
    startedAt: day(60),
  });
  const ended: FocusHistory = {
    enrollments: after.enrollments.map((each, index) =>
      index < 2 ? { ...each, endedAt: day(30 * (index + 1)), endedAs: "switched" } : each,
    ),
  };
  expect(assessSwitch(before, "c", day(60))).toEqual(assessFocus(ended, day(60)));
  expect(assessSwitch(before, "c", day(60)).level).toBe("notice");
});

test("assessing a switch shortly after leaving counts it, later it does not", () => {
  const left = historyOf({ path: "a", startedAt: day(-60), endedAt: day(0), endedAs: "left" });
  expect(assessSwitch(left, "b", day(30)).hops).toHaveLength(1);
  expect(assessSwitch(left, "b", day(31)).hops).toEqual([]);
});

test("assessing a first commitment, or one to the path one is on, changes nothing", () => {
  expect(assessSwitch({ enrollments: [] }, "a", day(0)).score).toBe(0);
  const history = monthly(2, "specialization");
  expect(assessSwitch(history, "c", day(70))).toEqual(assessFocus(history, day(70)));
});

test("assessing a switch leaves an open trial alone", () => {
  const trial: Enrollment = {
    path: "t",
    kind: "trial",
    startedAt: day(50),
    phase: "fundamentals",
    depth: 0,
    activeDays: 0,
  };
  const { enrollments } = monthly(1, "specialization");
  expect(assessSwitch({ enrollments: [trial, ...enrollments] }, "c", day(60))).toEqual(
    assessSwitch({ enrollments }, "c", day(60)),
  );
});

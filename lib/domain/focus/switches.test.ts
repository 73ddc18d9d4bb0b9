import { expect, test } from "vitest";
import { day, type Enrollment, type GivenEnrollment, historyOf, hour } from "./focus-example.ts";
import { judgeSwitches } from "./switches.ts";

/** The rule, or the weight, of each switch, oldest first. */
function verdicts(...given: readonly GivenEnrollment[]): readonly (string | number)[] {
  return judgeSwitches(historyOf(...given)).map(({ verdict }) =>
    "rule" in verdict ? verdict.rule : verdict.weight,
  );
}

const second = 1 / 3600;
const old: GivenEnrollment = {
  path: "old",
  startedAt: day(-900),
  endedAt: day(-890),
  endedAs: "completed",
};

test("moving on to another path is a switch, dated by the start of the next enrollment", () => {
  const history = historyOf(
    { path: "a", startedAt: day(0), endedAt: day(10), endedAs: "left" },
    { path: "b", startedAt: day(15) },
  );
  expect(judgeSwitches(history)).toEqual([
    { from: "a", to: "b", at: day(15), verdict: { weight: 1 } },
  ]);
});

test.each<[string, Partial<Enrollment>, number]>([
  ["left", { endedAs: "left" }, 1],
  ["switched", { endedAs: "switched" }, 1],
  ["completed", { endedAs: "completed" }, 0],
])("an enrollment that ended as %s", (_, ending, switches) => {
  const given = verdicts(
    { path: "a", startedAt: day(0), endedAt: day(40), ...ending },
    { path: "b", startedAt: day(40) },
  );
  expect(given).toHaveLength(switches);
});

test.each([
  ["30 days later", 30 * 24, 1],
  ["30 days and a second later", 30 * 24 + second, 0],
])("the next path begun %s", (_, hours, switches) => {
  const given = verdicts(
    { path: "a", startedAt: hour(-1000), endedAt: hour(0), endedAs: "left" },
    { path: "b", startedAt: hour(hours) },
  );
  expect(given).toHaveLength(switches);
});

test("beginning the same path again is no switch", () => {
  expect(verdicts({ path: "a", startedAt: day(0) }, { path: "a", startedAt: day(9) })).toEqual([]);
});

test("an open enrollment is followed by no switch", () => {
  expect(verdicts({ path: "a", startedAt: day(0) })).toEqual([]);
});

test("an enrollment of which nobody knows when it ended is followed by no switch", () => {
  const undated = { endedAt: undefined, endedAs: "switched" } as const;
  expect(
    verdicts({ path: "a", startedAt: day(0), ...undated }, { path: "b", startedAt: day(9) }),
  ).toEqual([]);
});

test.each([
  ["with a reason", "the job market", "exempt"],
  ["with an empty reason", "", "exempt"],
  ["not at all", undefined, 1],
])("leaving an enrollment that is marked %s", (_, exempt, verdict) => {
  expect(
    verdicts({ path: "a", startedAt: day(0), exempt }, { path: "b", startedAt: day(30) }),
  ).toEqual([verdict]);
});

test("an exempt switch while settling is exempt: the first rule that applies", () => {
  expect(
    verdicts({ path: "a", startedAt: hour(0), exempt: "" }, { path: "b", startedAt: hour(1) }),
  ).toEqual(["exempt"]);
});

test.each([
  ["71:59:59", 72 - second, "settling"],
  ["72:00:00", 72, 1],
])("a switch %s after the very first commitment", (_, hours, verdict) => {
  expect(
    verdicts({ path: "a", startedAt: hour(0) }, { path: "b", startedAt: hour(hours) }),
  ).toEqual([verdict]);
});

test("settling is counted from the very first commitment, not from the one that is left", () => {
  expect(
    verdicts(
      { path: "a", startedAt: hour(0) },
      { path: "b", startedAt: hour(70) },
      { path: "c", startedAt: hour(71) },
      { path: "d", startedAt: hour(73) },
    ),
  ).toEqual(["settling", "settling", 1]);
});

test.each([
  ["71:59:59", 72 - second, ["undone", "undone"]],
  ["72:00:00", 72, [1, "returned"]],
])("back after %s on the other path", (_, hours, expected) => {
  expect(
    verdicts(
      { path: "a", startedAt: day(-100) },
      { path: "b", startedAt: hour(0) },
      { path: "a", startedAt: hour(hours) },
    ),
  ).toEqual(expected);
});

test("undoing measures to the moment of the way back, not to the end of the enrollment", () => {
  expect(
    verdicts(
      { path: "a", startedAt: day(-100) },
      { path: "b", startedAt: hour(0), endedAt: hour(10), endedAs: "left" },
      { path: "a", startedAt: hour(80) },
    ),
  ).toEqual([1, "returned"]);
});

test.each<[string, Partial<Enrollment>, string]>([
  ["exempt", { exempt: "" }, "exempt"],
  ["finished", { depth: 1 }, "undone"],
  ["a hop", { depth: 0.2 }, "undone"],
])("a way there that was %s, once undone", (_, left, verdict) => {
  expect(
    verdicts(
      { path: "a", startedAt: day(-100), ...left },
      { path: "b", startedAt: hour(0) },
      { path: "a", startedAt: hour(10) },
    ),
  ).toEqual([verdict, "undone"]);
});

test("a way there that was settling stays settling", () => {
  expect(
    verdicts(
      { path: "a", startedAt: hour(0) },
      { path: "b", startedAt: hour(60) },
      { path: "a", startedAt: hour(90) },
    ),
  ).toEqual(["settling", "undone"]);
});

test("a way there that was itself a way back too many is undone", () => {
  expect(
    verdicts(
      { path: "a", startedAt: day(0) },
      { path: "b", startedAt: day(10) },
      { path: "a", startedAt: day(20) },
      { path: "b", startedAt: day(199.5) },
      { path: "a", startedAt: day(201) },
    ),
  ).toEqual([1, "returned", "undone", "undone"]);
});

test("an exempt way back still undoes the way there", () => {
  expect(
    verdicts(
      { path: "a", startedAt: day(-100) },
      { path: "b", startedAt: hour(0), exempt: "" },
      { path: "a", startedAt: hour(10) },
    ),
  ).toEqual(["undone", "exempt"]);
});

test("a way back undoes nothing where the way there was a beginning", () => {
  expect(
    verdicts(
      { path: "a", startedAt: day(-100), endedAt: day(-10), endedAs: "completed" },
      { path: "b", startedAt: hour(0) },
      { path: "a", startedAt: hour(10) },
    ),
  ).toEqual(["undone"]);
});

test("a second way back under 180 days after an excused one counts", () => {
  expect(
    verdicts(
      { path: "a", startedAt: day(0) },
      { path: "b", startedAt: day(10) },
      { path: "a", startedAt: day(20) },
      { path: "b", startedAt: hour(200 * 24 - second) },
    ),
  ).toEqual([1, "returned", 1]);
});

test("a second way back 180 days after an excused one is excused", () => {
  expect(
    verdicts(
      { path: "a", startedAt: day(0) },
      { path: "b", startedAt: day(10) },
      { path: "a", startedAt: day(20) },
      { path: "b", startedAt: day(200) },
    ),
  ).toEqual([1, "returned", "returned"]);
});

test("the 180 days run from the last excused way back, not from one that counted", () => {
  expect(
    verdicts(
      { path: "a", startedAt: day(0) },
      { path: "b", startedAt: day(10) },
      { path: "a", startedAt: day(20) },
      { path: "b", startedAt: day(110) },
      { path: "a", startedAt: day(200) },
    ),
  ).toEqual([1, "returned", 1, "returned"]);
});

test("a short way back that is not excused undoes nothing", () => {
  expect(
    verdicts(
      { path: "a", startedAt: day(0) },
      { path: "b", startedAt: day(10) },
      { path: "a", startedAt: day(20) },
      { path: "c", startedAt: day(30) },
      { path: "a", startedAt: day(31) },
    ),
  ).toEqual([1, "returned", 1, 1]);
});

test("an exempt way back uses up the excuse", () => {
  expect(
    verdicts(
      { path: "a", startedAt: day(0) },
      { path: "b", startedAt: day(10), exempt: "" },
      { path: "a", startedAt: day(20) },
      { path: "b", startedAt: day(30) },
    ),
  ).toEqual([1, "exempt", 1]);
});

test("a way back while settling does not use up the excuse, exempt or not", () => {
  const given = (exempt?: string) =>
    verdicts(
      { path: "a", startedAt: hour(0) },
      { path: "b", startedAt: hour(10), exempt },
      { path: "a", startedAt: hour(20) },
      { path: "b", startedAt: hour(100) },
    );
  expect(given()).toEqual(["settling", "settling", "returned"]);
  expect(given("")).toEqual(["settling", "exempt", "returned"]);
});

test("going to a path from longer ago than the one before is no way back", () => {
  expect(
    verdicts(
      { path: "a", startedAt: day(0) },
      { path: "b", startedAt: day(10) },
      { path: "c", startedAt: day(20) },
      { path: "a", startedAt: day(30) },
    ),
  ).toEqual([1, 1, 1]);
});

test("an excused way back is returned, even from a finished path", () => {
  expect(
    verdicts(
      { path: "a", startedAt: day(0) },
      { path: "b", startedAt: day(10), depth: 1 },
      { path: "a", startedAt: day(20) },
    ),
  ).toEqual([1, "returned"]);
});

test.each([
  [1, "finished"],
  [0.999, 0.25],
  [0.75, 0.25],
  [0.74, 0.26],
  [0.5, 0.5],
  [0.2, 0.8],
  [0, 1],
])("leaving at depth %d, soon", (depth, verdict) => {
  expect(
    verdicts({ path: "a", startedAt: day(0), depth }, { path: "b", startedAt: day(40) }),
  ).toEqual([verdict]);
});

test.each<[string, number, number, number, string | number]>([
  ["all three met", 182, 24, 0.5, "deepened"],
  ["a second short of 182 days", 182 - second / 24, 24, 0.5, 0.5],
  ["23 active days", 182, 23, 0.5, 0.5],
  ["depth 0.49", 182, 24, 0.49, 0.51],
  ["everything, depth 1", 182, 24, 1, "finished"],
])("leaving after a long stay: %s", (_, days, activeDays, depth, verdict) => {
  expect(
    verdicts(
      { path: "a", startedAt: day(0), endedAt: day(days), endedAs: "left", activeDays, depth },
      { path: "b", startedAt: day(days) },
    ),
  ).toEqual([verdict]);
});

test("deepened measures the enrollment to its end, not to the next start", () => {
  expect(
    verdicts(
      {
        path: "a",
        startedAt: day(0),
        endedAt: day(170),
        endedAs: "left",
        activeDays: 30,
        depth: 0.5,
      },
      { path: "b", startedAt: day(190) },
    ),
  ).toEqual([0.5]);
});

test.each<[Enrollment["phase"], number, number]>([
  ["fundamentals", 0, 0.7],
  ["fundamentals", 0.1, 0.9],
  ["specialization", 0, 1],
])("leaving in %s at depth %d weighs %d", (phase, depth, weight) => {
  expect(
    verdicts({ path: "a", startedAt: day(0), phase, depth }, { path: "b", startedAt: day(40) }),
  ).toEqual([weight]);
});

test("a path completed long ago does not make everything after it settle", () => {
  expect(verdicts(old, { path: "a", startedAt: day(0) }, { path: "b", startedAt: day(1) })).toEqual(
    [1],
  );
});

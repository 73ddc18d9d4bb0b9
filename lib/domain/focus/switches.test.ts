import { expect, test } from "vitest";
import {
  day,
  type Enrollment,
  type GivenEnrollment,
  historyOf,
  hour,
  verdicts,
} from "./focus-example.ts";
import { judgeSwitches } from "./switches.ts";

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

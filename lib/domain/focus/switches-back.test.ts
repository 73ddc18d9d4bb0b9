import { expect, test } from "vitest";
import { day, type Enrollment, type GivenEnrollment, hour, verdicts } from "./focus-example.ts";

const second = 1 / 3600;
const _old: GivenEnrollment = {
  path: "old",
  startedAt: day(-900),
  endedAt: day(-890),
  endedAs: "completed",
};

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

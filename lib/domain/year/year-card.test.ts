import fc from "fast-check";
import { expect, test } from "vitest";
import { milestone, wordedRoadmapOf } from "../roadmap/roadmap-example.ts";
import { YEAR_CARD_PARTS, yearCardOf, yearCardParts } from "./year-card.ts";

const [made] = wordedRoadmapOf({
  projects: [milestone("blog", { kind: "project" })],
}).phases.flatMap(({ milestones }) => milestones);
if (made === undefined) throw new Error("nothing was made");

const weeks = [1, 2].map((hours) => ({
  ...{ monday: "2026-01-05", hours, logged: hours, estimated: 0, daysOff: 0, isRunning: false },
}));

const given = {
  name: "Ada",
  path: "Backend",
  look: {
    ...{
      year: 2026,
      isRunning: true,
      workDays: 2,
      built: [{ milestone: made, on: "2026-04-01", prior: false }],
    },
    hours: { weeks, planned: { hours: 6, isAssumed: true }, logged: 3, estimated: 0 },
    phases: [{ phase: "fundamentals" as const, on: "2026-03-01" }],
  },
};

test("a picture holds its year and each part that was chosen, and nothing else", () => {
  fc.assert(
    fc.property(fc.subarray([...YEAR_CARD_PARTS]), (parts) => {
      const card = yearCardOf({ ...given, parts });
      expect(Object.keys(card).toSorted()).toEqual(["year", "isRunning", ...parts].toSorted());
    }),
  );
});

test("each part says what it is called after", () => {
  expect(yearCardOf({ ...given, parts: YEAR_CARD_PARTS })).toEqual({
    ...{ year: 2026, isRunning: true, name: "Ada", path: "Backend", weeks: [1, 2] },
    ...{ hours: { hours: 3, workDays: 2 }, phases: ["fundamentals"] },
    built: { titles: ["Title of blog"], more: 0 },
  });
});

test("of much that was built, the last four are named and the others counted", () => {
  const built = Array.from({ length: 6 }, (_, n) => ({
    ...{ milestone: { ...made, title: `Thing ${n}` }, on: "2026-04-01", prior: false },
  }));
  const card = yearCardOf({ ...given, look: { ...given.look, built }, parts: ["built"] });
  expect(card.built).toEqual({ titles: ["Thing 2", "Thing 3", "Thing 4", "Thing 5"], more: 2 });
});

test("an address asks for parts that there are, and for no others", () => {
  expect(yearCardParts(["hours", "name", "hours", "reasons"])).toEqual(["name", "hours"]);
  expect(yearCardParts("weeks")).toEqual(["weeks"]);
  expect(yearCardParts(undefined)).toEqual([]);
});

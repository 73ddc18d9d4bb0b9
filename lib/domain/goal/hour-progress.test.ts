import { expect, test } from "vitest";
import { type Given, progressOf, SIX_HOURS } from "./goal-example.ts";

test.each<readonly [string, Given, Readonly<Record<string, number>>]>([
  [
    "no week was full yet",
    { today: "2026-03-03", worked: new Map([["2026-03-02", 4.5]]) },
    { hours: 4.5, goal: 6, weeks: 0, reached: 0 },
  ],
  [
    "a full week counts from the Monday after",
    { today: "2026-03-09", worked: new Map([["2026-03-04", 6]]) },
    { hours: 0, goal: 6, weeks: 1, reached: 1 },
  ],
  [
    "a little less is not enough",
    { today: "2026-03-09", worked: new Map([["2026-03-04", 5.9]]) },
    { weeks: 1, reached: 0 },
  ],
  [
    "many small parts are enough",
    {
      goals: [{ ...SIX_HOURS, hours: 1 }],
      today: "2026-03-09",
      worked: new Map([
        ["2026-03-04", 0.1],
        ["2026-03-05", 0.2],
        ["2026-03-06", 0.7],
      ]),
    },
    { weeks: 1, reached: 1 },
  ],
  [
    "a week in which the goal began is not full",
    { goals: [{ ...SIX_HOURS, since: "2026-03-03" }], today: "2026-03-16" },
    { weeks: 1, reached: 0 },
  ],
  ["four full weeks are looked back on", { today: "2026-05-04" }, { weeks: 4, reached: 0 }],
  [
    "days off scale a week down",
    {
      pauses: [{ from: "2026-03-04", to: "2026-03-08" }],
      today: "2026-03-09",
      worked: new Map([["2026-03-02", 1.72]]),
    },
    { weeks: 1, reached: 1 },
  ],
  [
    "what was done on a day off does not count",
    {
      pauses: [{ from: "2026-03-04", to: "2026-03-08" }],
      today: "2026-03-09",
      worked: new Map([["2026-03-04", 9]]),
    },
    { weeks: 1, reached: 0 },
  ],
  [
    "a week that was off is left out, and one before it taken",
    {
      pauses: [{ from: "2026-03-16", to: "2026-03-22" }],
      today: "2026-04-06",
      worked: new Map([["2026-03-03", 6]]),
    },
    { weeks: 4, reached: 1 },
  ],
  [
    "a week off asks for nothing",
    { pauses: [{ from: "2026-03-02" }], today: "2026-03-05" },
    { hours: 0, goal: 0, weeks: 0 },
  ],
  [
    "the goal at the end of a week is that of the week",
    {
      goals: [SIX_HOURS, { ...SIX_HOURS, since: "2026-03-06", hours: 2 }],
      today: "2026-03-09",
      worked: new Map([["2026-03-03", 2]]),
    },
    { goal: 2, weeks: 1, reached: 1 },
  ],
])("in hours: %s", (_, given, expected) => {
  expect(progressOf({ goals: [SIX_HOURS], ...given })).toMatchObject({
    kind: "hours",
    ...expected,
  });
});

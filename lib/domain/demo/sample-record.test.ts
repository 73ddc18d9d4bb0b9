import { expect, test } from "vitest";
import { milestone, roadmapOf } from "../roadmap/roadmap-example.ts";
import { sampleRecord } from "./sample-record.ts";

const NOW = new Date("2026-11-21T12:00:00Z");
const steps = ["a", "b"].map((id) => ({ id, title: id, hours: 2 }));
const EVERY_DAY = { weekdays: [1, 2, 3, 4, 5, 6, 7], hours: 2, idleWeeks: 0 };

function roadmap(path: string, ...own: readonly string[]) {
  const milestones = (ids: readonly string[]) =>
    ids.map((id) => milestone(id, { hours: 4, steps }));
  return {
    ...roadmapOf({ fundamentals: milestones(["git"]), specialization: milestones(own) }),
    id: path,
    path,
  };
}

const ROADMAPS = new Map(
  [roadmap("backend", "sql", "http"), roadmap("devops", "sql", "linux")].map((each) => [
    each.id,
    each,
  ]),
);

function roadmapOfPath(path: string) {
  const found = ROADMAPS.get(path);
  if (found === undefined) throw new Error(path);
  return found;
}

const HOP = [
  { path: "backend", why: "", startedDaysAgo: 10, habit: EVERY_DAY, switchReason: "new" },
  { path: "devops", why: "", startedDaysAgo: 6, habit: EVERY_DAY },
];

test("an invented learner ticks the steps of what is next, two hours an evening", () => {
  const { stepTicks, completions } = sampleRecord({
    enrollments: HOP.slice(0, 1),
    roadmapOf: roadmapOfPath,
    now: new Date("2026-11-15T12:00:00Z"),
  });
  expect(stepTicks.map(({ milestone: id, step }) => `${id} ${step}`)).toEqual([
    "git a",
    "git b",
    "sql a",
    "sql b",
    "http a",
    "http b",
  ]);
  expect(completions.map(({ milestone: id }) => id)).toEqual(["git", "sql", "http"]);
});

test("what was done on one path is not done again on the next, and the enrollment keeps where it stood", () => {
  const { enrollments, completions } = sampleRecord({
    enrollments: HOP,
    roadmapOf: roadmapOfPath,
    now: NOW,
  });
  const ids = completions.map(({ milestone: id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(enrollments[0]).toMatchObject({
    endedAs: "switched",
    endedAt: enrollments[1]?.startedAt,
    ended: { phase: "specialization", depth: 0.5, activeDays: 4 },
  });
  expect(enrollments[1]?.endedAt).toBeUndefined();
});

test("it is the same in every run", () => {
  const live = () => sampleRecord({ enrollments: HOP, roadmapOf: roadmapOfPath, now: NOW });
  expect(live()).toEqual(live());
});

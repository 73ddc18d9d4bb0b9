import { expect, test } from "vitest";
import { milestone, roadmapOf } from "../roadmap/roadmap-example.ts";
import { trialPart } from "./trial-part.ts";

const startedAt = new Date("2026-06-01T12:00:00Z");
const roadmap = roadmapOf({
  fundamentals: ["f"],
  specialization: ["a", milestone("o", { required: false }), "b", "c", "d"],
  projects: ["e", "g", "h"],
});

function idsWith({
  before = [],
  during = [],
  waived = [],
}: Readonly<{
  before?: readonly string[];
  during?: readonly string[];
  waived?: readonly string[];
}>) {
  const mark = (at: string) => (id: string) => ({ milestone: id, at: new Date(at) });
  const completions = [
    ...before.map(mark("2026-05-01")),
    ...during.map(mark("2026-06-01T12:00:00Z")),
  ];
  const waivers = waived.map(mark("2026-05-01"));
  return trialPart({ roadmap, completions, waivers, startedAt }).map(({ id }) => id);
}

test("the part worth trying is the first five required milestones beyond the fundamentals", () => {
  expect(idsWith({})).toEqual(["a", "b", "c", "d", "e"]);
});

test("what was cleared before the trial is not in it", () => {
  expect(idsWith({ before: ["a"], waived: ["c"] })).toEqual(["b", "d", "e", "g", "h"]);
});

test("what is done during the trial stays in it", () => {
  expect(idsWith({ during: ["a", "b"] })).toEqual(["a", "b", "c", "d", "e"]);
});

test("with everything cleared before, nothing is left to try", () => {
  expect(idsWith({ before: ["a", "b", "c", "d", "e", "g", "h"] })).toEqual([]);
});

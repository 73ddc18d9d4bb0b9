import { expect, test } from "vitest";
import { roadmapOf } from "../roadmap/roadmap-example.ts";
import { startAddress } from "./start-address.ts";

const roadmap = roadmapOf({ fundamentals: ["values", "git"], specialization: ["sql"] });

test("a learner starts on their roadmap", () => {
  expect(startAddress({ isSignedIn: true, roadmap })).toBe("/roadmap");
});

test("a stranger signs up and starts on the first milestone", () => {
  expect(startAddress({ isSignedIn: false, roadmap })).toBe("/sign-up?next=/milestones/values");
});

test("where nothing is published, a stranger starts on today's page", () => {
  expect(startAddress({ isSignedIn: false })).toBe("/sign-up?next=/today");
});

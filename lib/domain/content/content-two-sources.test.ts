import { expect, test } from "vitest";
import type { MilestoneContent } from "./content.ts";
import { contentOf, milestoneContent } from "./content-example.ts";
import { twoSourcesFaults } from "./content-two-sources.ts";

function reading(kind: MilestoneContent["kind"], ...urls: readonly string[]) {
  const checked = { on: "2026-11-22", how: "index" } as const;
  const resources = urls.map((url) => ({ title: url, url, part: "All of it", checked }));
  return milestoneContent("loops", { kind, resources });
}

test("a concept of the fundamentals has resources of two sites", () => {
  const faultsOf = (milestone: MilestoneContent) =>
    twoSourcesFaults(contentOf({ fundamentals: [milestone] })).map(({ file }) => file);
  const one = [
    "https://docs.python.org/3/tutorial/",
    "https://docs.python.org/3/library/",
  ] as const;
  expect(faultsOf(reading("concept", ...one))).toEqual(["milestones/loops.yaml"]);
  expect(faultsOf(reading("concept", one[0], "https://example.org/loops"))).toEqual([]);
  expect(faultsOf(reading("practice", one[0]))).toEqual([]);
});

import { expect, test } from "vitest";
import { formatPlaces } from "#lib/wording/search";
import type { CareerPath } from "../roadmap/career-path.ts";
import type { Milestone, Roadmap } from "../roadmap/roadmap.ts";
import { entriesOf } from "./search-entry.ts";

function path(id: string): CareerPath {
  return {
    id,
    title: id.toUpperCase(),
    salaries: [],
    facts: {
      summary: "Summary",
      chooseIf: "",
      bestFor: "",
      youWillDo: "",
      keyTechnologies: ["Django"],
      outlook: { text: "", source: "" },
      difficulty: { level: "low", source: "" },
      prerequisites: "",
    },
  };
}

function milestone(id: string, otherwise: Partial<Milestone> = {}): Milestone {
  return {
    id,
    title: `Title of ${id}`,
    outcome: "You can",
    kind: "concept",
    hours: 4,
    required: true,
    prerequisites: [],
    steps: [],
    criteria: [],
    question: "",
    resources: [
      {
        title: "The manual",
        url: "https://example.org/",
        part: "all",
        checkedOn: "2026-01-01",
        checkedHow: "index",
      },
    ],
    ...otherwise,
  };
}

function roadmap(own: Milestone): Roadmap {
  const phases = [
    { id: "fundamentals", milestones: [milestone("shared")] },
    { id: "specialization", milestones: [own] },
  ] as const;
  return { id: own.id, version: 1, phases };
}

const entries = entriesOf([
  { path: path("be"), roadmap: roadmap(milestone("django", { required: false })) },
  { path: path("ds"), roadmap: roadmap(milestone("pandas")) },
]);

test("each path, milestone and resource is there once", () => {
  const ids = entries.map((entry) => (entry.kind === "resource" ? entry.url : entry.id));
  expect(ids).toEqual(["be", "ds", "shared", "django", "pandas", "https://example.org/"]);
});

test("a milestone knows all its places, and a resource all its milestones", () => {
  const shared = entries.find((entry) => entry.kind === "milestone" && entry.id === "shared");
  expect(shared).toMatchObject({ places: [{ path: "be" }, { path: "ds" }] });
  expect(entries.at(-1)).toMatchObject({
    milestones: [{ id: "shared" }, { id: "django", path: "be" }, { id: "pandas", path: "ds" }],
  });
});

test("a place is told by its phase and paths, and whether it is optional there", () => {
  const inWords = (id: string) => {
    const entry = entries.find((each) => each.kind === "milestone" && each.id === id);
    if (entry?.kind !== "milestone") throw new Error(id);
    const titleOf = (known: string) => known.toUpperCase();
    return formatPlaces({ places: entry.places, paths: 2, titleOf });
  };
  expect(inWords("shared")).toBe("Fundamentals on every path");
  expect(inWords("django")).toBe("Specialization on BE (optional)");
});

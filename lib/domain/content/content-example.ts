import type { PhaseId } from "../record/phases.ts";
import type { Content, MilestoneContent, PathContent } from "./content.ts";

/** A milestone as a test places it: required, or optional. */
type Entry = MilestoneContent | Readonly<{ optional: MilestoneContent }>;

/** For tests: a practice milestone of 10 hours that meets every bar, with what a test says otherwise. */
export function milestoneContent(
  id: string,
  otherwise: Partial<MilestoneContent> = {},
): MilestoneContent {
  return {
    id,
    title: `Build ${id}`,
    kind: "practice",
    hours: 10,
    outcome: `You can build ${id}.`,
    estimate: "Five sittings of two hours.",
    prerequisites: [],
    steps: [{ id: "build", title: `Build ${id}`, hours: otherwise.hours ?? 10 }],
    resources: [
      {
        title: id,
        url: `https://example.org/${id}`,
        part: "All of it",
        checked: { on: "2026-11-20", how: "index" },
      },
    ],
    question: `What is ${id}?`,
    answer: "A word in a test.",
    evidence: "A green line.",
    criteria: [],
    ...otherwise,
  };
}

/** For tests: a project of 8 hours. */
export function projectContent(
  id: string,
  otherwise: Partial<MilestoneContent> = {},
): MilestoneContent {
  const criteria = ["It is real", "It is tested", "It is deployed", "Others run it"];
  return milestoneContent(id, { kind: "project", hours: 8, criteria, ...otherwise });
}

/** For tests: so many milestones, named after the first. */
export function several(
  count: number,
  id: string,
  otherwise: Partial<MilestoneContent> = {},
): readonly MilestoneContent[] {
  return Array.from({ length: count }, (_, index) =>
    milestoneContent(`${id}${index + 1}`, otherwise),
  );
}

/** For tests: a milestone for each of these hours, named after the first. */
export function estimated(id: string, ...hours: readonly number[]): readonly MilestoneContent[] {
  return hours.map((each, index) => milestoneContent(`${id}${index + 1}`, { hours: each }));
}

/** For tests: content with these fundamentals and, by their ids, these paths; phases that are not given are empty. */
export function contentOf({
  fundamentals = [],
  paths = {},
}: Readonly<{
  fundamentals?: readonly Entry[];
  paths?: Readonly<
    Record<string, Readonly<Partial<Record<Exclude<PhaseId, "fundamentals">, readonly Entry[]>>>>
  >;
}>): Content {
  const entries = [
    ...fundamentals,
    ...Object.values(paths).flatMap((phases) => Object.values(phases).flat()),
  ];
  return {
    sources: {},
    fundamentals: { milestones: fundamentals.map(placedOf) },
    paths: Object.entries(paths).map(([id, phases]) => ({
      ...pathContent(id),
      phases: {
        specialization: (phases.specialization ?? []).map(placedOf),
        projects: (phases.projects ?? []).map(placedOf),
        deepening: (phases.deepening ?? []).map(placedOf),
        portfolio: (phases.portfolio ?? []).map(placedOf),
      },
    })),
    milestones: new Map(entries.map(milestoneOf).map((milestone) => [milestone.id, milestone])),
  };
}

function milestoneOf(entry: Entry): MilestoneContent {
  return "optional" in entry ? entry.optional : entry;
}

function placedOf(entry: Entry): { id: string; optional: boolean } {
  return { id: milestoneOf(entry).id, optional: "optional" in entry };
}

function pathContent(id: string): Omit<PathContent, "phases"> {
  const text = "A word in a test.";
  return {
    id,
    title: id,
    summary: text,
    chooseIf: text,
    bestFor: text,
    youWillDo: text,
    day: text,
    keyTechnologies: ["Python"],
    outlook: { text, source: "waymark" },
    difficulty: { level: "medium", source: "waymark" },
    prerequisites: text,
    companion: false,
    salaries: [],
    statistic: {
      publisher: "A bureau",
      occupation: "Software developers",
      median: 100_000,
      currency: "USD",
      per: "year",
      region: "United States",
      dated: "May 2024",
      url: "https://example.org/",
      note: text,
      checked: { on: "2026-11-22", how: "index" },
    },
  };
}

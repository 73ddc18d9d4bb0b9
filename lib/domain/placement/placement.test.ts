import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { readContent } from "#lib/content/read-content";
import { roadmapsOf } from "../content/content-roadmaps.ts";
import type { MilestoneShape, Roadmap } from "../roadmap/roadmap.ts";
import type { Placed } from "./belief.ts";
import { believedKnown, doubtedOf, mostQuestions, nextQuestion } from "./placement.ts";
import { GROUPS, simulate } from "./simulation-example.ts";

const REAL = join(import.meta.dirname, "../../../prisma/roadmaps");
let roadmaps: readonly Roadmap<MilestoneShape>[] = [];

beforeAll(async () => {
  roadmaps = roadmapsOf(await readContent(REAL));
});

function roadmapOf(path?: string): Roadmap<MilestoneShape> {
  const roadmap = roadmaps.find((each) => each.path === path);
  if (roadmap === undefined) throw new Error(`there is no roadmap of ${path}`);
  return roadmap;
}

function idsOf(roadmap: Roadmap<MilestoneShape>): readonly string[] {
  return roadmap.phases.flatMap(({ milestones }) => milestones.map(({ id }) => id));
}

/** Everything that is asked of somebody who answers by this rule. */
function answersOf(
  roadmap: Roadmap<MilestoneShape>,
  rule: (milestone: string) => Placed["answer"],
): readonly Placed[] {
  const answers: Placed[] = [];
  let milestone = nextQuestion({ roadmap, answers });
  while (milestone !== undefined) {
    answers.push({ milestone, answer: rule(milestone) });
    milestone = nextQuestion({ roadmap, answers });
  }
  return answers;
}

test.each(["backend", undefined])(
  "over simulated learners on %s, 95 of 100 that it believes are known, and it finds 80 of 100",
  (path) => {
    const roadmap = roadmapOf(path);
    const tallies = GROUPS.map((group, index) =>
      simulate({ roadmap, group, learners: 10, seed: 100 + index, unsure: 0.05 }),
    );
    const sum = (part: "right" | "believed" | "known") =>
      tallies.reduce((total, tally) => total + tally[part], 0);
    expect(sum("right") / sum("believed")).toBeGreaterThanOrEqual(0.95);
    expect(sum("right") / sum("known")).toBeGreaterThanOrEqual(0.8);
  },
);

test("who knows nothing is asked less, and nothing is believed of them", () => {
  const roadmap = roadmapOf("backend");
  const answers = answersOf(roadmap, () => "no");
  expect(answers.length).toBeLessThan(12);
  expect(believedKnown({ roadmap, answers })).toEqual([]);
});

test("who can do everything is believed to", () => {
  const roadmap = roadmapOf("backend");
  const answers = answersOf(roadmap, () => "yes");
  const believed = believedKnown({ roadmap, answers });
  expect(believed.length).toBeGreaterThan(0.9 * idsOf(roadmap).length);
});

test("who is not sure of anything is believed to know nothing", () => {
  const roadmap = roadmapOf("backend");
  expect(believedKnown({ roadmap, answers: answersOf(roadmap, () => "not-sure") })).toEqual([]);
});

test("a path takes at most 15 questions, a short roadmap fewer, and nothing is asked twice", () => {
  const backend = roadmapOf("backend");
  const ids = idsOf(backend);
  const asked = answersOf(backend, (id) => (ids.indexOf(id) % 2 === 0 ? "yes" : "no"));
  expect(asked).toHaveLength(15);
  expect(new Set(asked.map(({ milestone }) => milestone)).size).toBe(15);
  expect(mostQuestions(roadmapOf())).toBe(12);
});

test("the same answers lead to the same question", () => {
  const [roadmap] = [roadmapOf("backend")];
  const copy = { ...roadmap };
  const answers = answersOf(roadmap, () => "yes").slice(0, 3);
  expect(nextQuestion({ roadmap: copy, answers })).toBe(nextQuestion({ roadmap, answers }));
});

test("the first question stands in the middle, not at an end", () => {
  const roadmap = roadmapOf("backend");
  const place = idsOf(roadmap).indexOf(nextQuestion({ roadmap, answers: [] }) ?? "");
  expect(place).toBeGreaterThan(5);
  expect(place).toBeLessThan(30);
});

test("one yes speaks for its own milestone alone", () => {
  const roadmap = roadmapOf("backend");
  const yes: Placed = { milestone: "fnd-classes", answer: "yes" };
  const believed = believedKnown({ roadmap, answers: [yes] });
  expect(believed.filter(({ reason }) => reason.kind !== "said")).toEqual([]);
});

test("two say what they build on, and what comes before them on the roadmap, with the reason", () => {
  const roadmap = roadmapOf("backend");
  const answers = ["fnd-small-scripts", "fnd-classes", "core-sql-basics"].map(
    (milestone): Placed => ({ milestone, answer: "yes" }),
  );
  const believed = believedKnown({ roadmap, answers });
  const reasonOf = (id: string) => believed.find(({ milestone }) => milestone === id)?.reason;
  expect(reasonOf("fnd-classes")).toEqual({ kind: "said" });
  expect(reasonOf("fnd-setup")?.kind).toBe("builds-on-it");
  expect(reasonOf("fnd-debugging")).toEqual({
    kind: "builds-on-it",
    milestone: "fnd-small-scripts",
  });
  expect(believed.map(({ milestone }) => milestone)).toEqual(
    idsOf(roadmap).filter((id) => reasonOf(id) !== undefined),
  );
});

test("what is cleared is neither asked nor listed, and speaks for what stands around it", () => {
  const roadmap = roadmapOf("backend");
  const fundamentals = roadmap.phases[0]?.milestones.map(({ id }) => id) ?? [];
  const cleared = fundamentals.slice(0, 12);
  const answers: Placed[] = [
    { milestone: "core-sql-basics", answer: "yes" },
    { milestone: "fnd-classes", answer: "yes" },
  ];
  const question = nextQuestion({ roadmap, answers, cleared });
  expect([...cleared, "core-sql-basics", "fnd-classes"]).not.toContain(question);
  const listed = believedKnown({ roadmap, answers, cleared }).map(({ milestone }) => milestone);
  expect(listed.filter((id) => cleared.includes(id))).toEqual([]);
  expect(listed).toContain("fnd-testing");
});

test("with everything cleared, nothing is asked", () => {
  const roadmap = roadmapOf("backend");
  expect(nextQuestion({ roadmap, answers: [], cleared: idsOf(roadmap) })).toBeUndefined();
});

test("answers about what stands on no roadmap, or on another, say nothing", () => {
  const roadmap = roadmapOf("backend");
  const answers: Placed[] = [{ milestone: "nope", answer: "yes" }];
  expect(believedKnown({ roadmap, answers })).toEqual([]);
});

test("a yes that the other answers speak against is doubted, and one that is believed is not", () => {
  const answers = [
    { milestone: "first", answer: "yes" },
    { milestone: "last", answer: "yes" },
    { milestone: "middle", answer: "no" },
  ] as const;
  const believed = [{ milestone: "first", reason: { kind: "said" } }] as const;
  expect(doubtedOf({ answers, believed })).toEqual(["last"]);
});

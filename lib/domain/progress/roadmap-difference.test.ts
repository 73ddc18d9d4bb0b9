import fc from "fast-check";
import { expect, test } from "vitest";
import type { PhaseId } from "../record/phases.ts";
import type { MilestoneShape, Roadmap } from "../roadmap/roadmap.ts";
import { marks, milestone, roadmapOf } from "../roadmap/roadmap-example.ts";
import { roadmapDifference } from "./roadmap-difference.ts";

type Named = MilestoneShape & Readonly<{ title: string; titleThen?: string }>;

function named(roadmap: Roadmap<MilestoneShape>, titles: Readonly<Record<string, string>> = {}) {
  return {
    ...roadmap,
    phases: roadmap.phases.map((phase) => ({
      ...phase,
      milestones: phase.milestones.map(
        (each): Named => ({ ...each, title: `Title of ${each.id}`, titleThen: titles[each.id] }),
      ),
    })),
  };
}

const none = { completions: [], waivers: [], stepTicks: [] };
const ids = (places: readonly Readonly<{ milestone: Readonly<{ id: string }> }>[]) =>
  places.map((place) => place.milestone.id);

const old = named(
  roadmapOf({
    fundamentals: ["git"],
    specialization: ["sql", milestone("soap", { hours: 4 }), "django"],
    projects: [milestone("extra", { required: false })],
  }),
);

test("between a version and itself nothing differs", () => {
  const { before, after, isReordered, ...lists } = roadmapDifference({
    from: old,
    to: old,
    ...none,
  });
  expect(Object.values(lists).flat()).toEqual([]);
  expect(isReordered).toBe(false);
  expect(after).toEqual(before);
});

test("what only the newer version has is added, and what is done of it counts at once", () => {
  const to = named(roadmapOf({ fundamentals: ["git"], specialization: ["graphql", "sql"] }));
  const { added } = roadmapDifference({ from: old, to, ...none, completions: marks("graphql") });
  expect(added).toMatchObject([
    { milestone: { id: "graphql" }, phase: "specialization", credit: "completed" },
  ]);
});

test("what only the older version has is removed; what was cleared of it is also done", () => {
  const to = named(roadmapOf({ fundamentals: ["git"] }));
  const difference = roadmapDifference({
    from: old,
    to,
    completions: marks("sql", "extra"),
    waivers: marks("soap"),
    stepTicks: [],
  });
  expect(difference.removed.map(({ milestone: { id }, credit }) => [id, credit])).toEqual([
    ["sql", "completed"],
    ["soap", "waived"],
    ["django", "open"],
    ["extra", "completed"],
  ]);
  expect(ids(difference.alsoDone)).toEqual(["sql", "soap", "extra"]);
});

test("a waiver of what was optional clears nothing: it is not also done", () => {
  const to = named(roadmapOf({ fundamentals: ["git"] }));
  const difference = roadmapDifference({ from: old, to, ...none, waivers: marks("extra") });
  expect(ids(difference.alsoDone)).toEqual([]);
});

test("a milestone is renamed when it was called otherwise at the publishing of the older version", () => {
  const from = named(roadmapOf({ fundamentals: ["git", "sql"] }), { git: "Version control" });
  const to = named(roadmapOf({ fundamentals: ["git", "sql"] }));
  expect(roadmapDifference({ from, to, ...none }).renamed).toMatchObject([
    { milestone: { id: "git" }, before: "Version control", after: "Title of git" },
  ]);
});

test("required and optional, phase, hours and steps are compared one by one", () => {
  const to = named(
    roadmapOf({
      fundamentals: ["git"],
      specialization: [
        milestone("sql", { required: false }),
        milestone("soap", { hours: 9 }),
        milestone("django", { steps: [{ id: "s1", title: "One", hours: 10 }] }),
        milestone("extra"),
      ],
    }),
  );
  const difference = roadmapDifference({ from: old, to, ...none });
  expect(difference.becameOptional.map(({ id }) => id)).toEqual(["sql"]);
  expect(difference.becameRequired.map(({ id }) => id)).toEqual(["extra"]);
  expect(difference.hoursChanged).toMatchObject([
    { milestone: { id: "soap" }, before: 4, after: 9 },
  ]);
  expect(difference.stepsChanged.map(({ id }) => id)).toEqual(["django"]);
  expect(difference.movedPhase).toMatchObject([
    { milestone: { id: "extra" }, before: "projects", after: "specialization" },
  ]);
});

test("another order is said, and an addition alone is none", () => {
  const swapped = named(roadmapOf({ fundamentals: ["sql", "git"] }));
  const longer = named(roadmapOf({ fundamentals: ["git", "new", "sql"] }));
  const from = named(roadmapOf({ fundamentals: ["git", "sql"] }));
  expect(roadmapDifference({ from, to: swapped, ...none }).isReordered).toBe(true);
  expect(roadmapDifference({ from, to: longer, ...none }).isReordered).toBe(false);
});

test("the percentage may fall because work was added, and never because credit was lost", () => {
  const to = named(
    roadmapOf({ fundamentals: ["git"], specialization: ["sql", "soap", "django", "new"] }),
  );
  const { before, after } = roadmapDifference({
    from: old,
    to,
    ...none,
    completions: marks("git", "sql"),
  });
  expect([before.percent, after.percent]).toEqual([58, 40]);
  expect(after.cleared).toBe(before.cleared);
});

const ALL = ["a", "b", "c", "d", "e", "f", "g", "h"];
const PLACES: readonly PhaseId[] = ["fundamentals", "specialization", "projects"];

const anyRoadmap = fc
  .array(
    fc.record({
      phase: fc.constantFrom(...PLACES),
      required: fc.boolean(),
      hours: fc.integer({ min: 1, max: 60 }),
    }),
    { minLength: ALL.length, maxLength: ALL.length },
  )
  .chain((places) =>
    fc.shuffledSubarray(ALL).map((chosen) => {
      const of = (phase: PhaseId) =>
        chosen.flatMap((id) => {
          const place = places[ALL.indexOf(id)];
          return place?.phase === phase ? [milestone(id, place)] : [];
        });
      return named(
        roadmapOf({
          fundamentals: of("fundamentals"),
          specialization: of("specialization"),
          projects: of("projects"),
        }),
      );
    }),
  );

const anyMarks = fc.subarray(ALL).map((some) => marks(...some));

test("accepting takes no credit away: all that was cleared counts, is optional now, or is also done", () => {
  fc.assert(
    fc.property(anyRoadmap, anyRoadmap, anyMarks, anyMarks, (from, to, completions, waivers) => {
      const difference = roadmapDifference({ from, to, completions, waivers, stepTicks: [] });
      const completed = new Set(completions.map((each) => each.milestone));
      const waived = new Set(waivers.map((each) => each.milestone));
      const isCleared = ({ id, required }: MilestoneShape) =>
        completed.has(id) || (required && waived.has(id));
      const there = to.phases.flatMap((phase) => phase.milestones);
      const counting = new Set(there.filter((each) => each.required && isCleared(each)));
      expect(counting.size).toBe(difference.after.cleared);

      const safe = new Set([
        ...[...counting].map(({ id }) => id),
        ...there.filter(({ id, required }) => !required && completed.has(id)).map(({ id }) => id),
        ...difference.becameOptional.map(({ id }) => id),
        ...ids(difference.alsoDone),
      ]);
      const cleared = from.phases.flatMap((phase) => phase.milestones).filter(isCleared);
      expect(cleared.filter(({ id }) => !safe.has(id))).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});

test("what was removed and added is exactly what lies between the two versions", () => {
  fc.assert(
    fc.property(anyRoadmap, anyRoadmap, (from, to) => {
      const { added, removed } = roadmapDifference({ from, to, ...none });
      const had = from.phases.flatMap((phase) => phase.milestones).map(({ id }) => id);
      const gone = new Set(ids(removed));
      const has = [...had.filter((id) => !gone.has(id)), ...ids(added)];
      const expected = to.phases.flatMap((phase) => phase.milestones).map(({ id }) => id);
      expect(has.toSorted()).toEqual(expected.toSorted());
    }),
    { numRuns: 1_000 },
  );
});

test("the hours of completed milestones never vanish: they count there or stand under also done", () => {
  fc.assert(
    fc.property(anyRoadmap, anyRoadmap, anyMarks, (from, to, completions) => {
      const difference = roadmapDifference({ from, to, completions, waivers: [], stepTicks: [] });
      const completed = new Set(completions.map((each) => each.milestone));
      const there = to.phases
        .flatMap((phase) => phase.milestones)
        .filter(({ id }) => completed.has(id));
      const before = from.phases
        .flatMap((phase) => phase.milestones)
        .filter(({ id }) => completed.has(id));
      const hoursThere = new Map(there.map(({ id, hours }) => [id, hours]));
      const alsoDone = new Map(
        difference.alsoDone.map(({ milestone: { id, hours } }) => [id, hours]),
      );
      for (const { id } of before) {
        expect(hoursThere.get(id) ?? alsoDone.get(id)).toBeGreaterThan(0);
      }
    }),
    { numRuns: 1_000 },
  );
});

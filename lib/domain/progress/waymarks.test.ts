import fc from "fast-check";
import { expect, test } from "vitest";
import { formatWaymark } from "#lib/wording/waymarks";
import { recordWith } from "../learner-example.ts";
import { milestone, wordedRoadmapOf } from "../roadmap/roadmap-example.ts";
import { progressOf } from "./progress.ts";
import { clearedOf, countStates, stagesOf, untouchedStages } from "./waymarks.ts";

const AT = new Date("2026-03-03T12:00:00Z");
const ALL = ["git", "sql", "django", "extra", "api"];

const roadmap = wordedRoadmapOf({
  fundamentals: ["git"],
  specialization: ["sql", "django", milestone("extra", { required: false })],
  projects: ["api"],
});

type Marks = Readonly<{
  done?: readonly string[];
  prior?: readonly string[];
  waived?: readonly string[];
  aside?: readonly string[];
}>;

function walker({ done = [], prior = [], waived = [], aside = [] }: Marks) {
  const completed = (ids: readonly string[], isPrior: boolean) =>
    ids.map((id) => ({ milestone: id, at: AT, on: "2026-03-03", prior: isPrior }));
  const record = recordWith({
    completions: [...completed(done, false), ...completed(prior, true)],
    waivers: waived.map((id) => ({ milestone: id, reason: "", at: AT })),
    putAside: aside.map((id) => ({ milestone: id, at: AT })),
  });
  const progress = progressOf({ ...record, roadmap });
  return { record, roadmap, progress };
}

function states(marks: Marks) {
  const all = stagesOf(walker(marks)).flatMap(({ waymarks }) => waymarks);
  return all.map(({ state }) => state).join(" ");
}

test("each milestone has one state: how it was cleared, or next, put aside, open", () => {
  expect(states({})).toBe("next open open open open");
  expect(states({ done: ["git"], waived: ["sql"] })).toBe("done waived next open open");
  expect(states({ prior: ["git"], aside: ["sql"], done: ["extra"] })).toBe(
    "prior aside next done open",
  );
  expect(states({ done: ["sql"], waived: ["sql"] })).toBe("next done open open open");
});

test("with everything put aside, the next one is the first of them", () => {
  expect(states({ aside: ["git", "sql", "django", "api"] })).toBe("next aside aside open aside");
});

test("what was done on another path is carried over, with that path", () => {
  const learner = walker({ done: ["git", "sql"] });
  const enrolled = { id: "1", roadmap: "r", kind: "committed" as const, why: "" };
  const at = (day: number) => new Date(Date.UTC(2026, 2, day));
  const before = { ...enrolled, path: "devops", startedAt: at(1), endedAt: at(9) };
  const enrollment = { ...enrolled, id: "2", path: "backend", startedAt: at(9) };
  const record = { ...learner.record, enrollments: [before, enrollment] };
  const [fundamentals] = stagesOf({ ...learner, record, enrollment });
  expect(fundamentals?.waymarks).toMatchObject([{ state: "carried", from: "devops" }]);
});

test("the trail is walked up to the next waymark; to its end with everything cleared; nowhere untrodden", () => {
  const walked = (marks: Marks) =>
    stagesOf(walker(marks))
      .flatMap(({ waymarks }) => waymarks)
      .filter(({ isWalked }) => isWalked).length;
  expect([walked({}), walked({ done: ["git", "django"] })]).toEqual([0, 1]);
  expect(walked({ done: ["git", "sql", "django", "api"] })).toBe(5);
  expect(untouchedStages(roadmap).flatMap(({ waymarks }) => waymarks)).toHaveLength(5);
});

test("what a stage counts as cleared is what progressOf counts", () => {
  const some = fc.subarray(ALL);
  fc.assert(
    fc.property(some, some, some, some, (done, prior, waived, aside) => {
      const learner = walker({
        done,
        prior: prior.filter((id) => !done.includes(id)),
        waived,
        aside,
      });
      const counts = learner.progress.phases.map(({ cleared, required }) => ({
        cleared,
        required,
      }));
      // A required one that is waived and put aside stays waived; the next one is never cleared.
      expect(stagesOf(learner).map(clearedOf)).toEqual(counts);
    }),
    { numRuns: 500 },
  );
});

test("the legend counts every waymark once", () => {
  const some = fc.subarray(ALL);
  fc.assert(
    fc.property(some, some, some, (done, waived, aside) => {
      const counts = countStates(stagesOf(walker({ done, waived, aside })));
      expect(counts.reduce((total, { count }) => total + count, 0)).toBe(ALL.length);
    }),
    { numRuns: 300 },
  );
});

test("a state is said in words, and that a waymark is optional too", () => {
  expect(formatWaymark({ state: "carried", isOptional: false })).toBe("carried over");
  expect(formatWaymark({ state: "open", isOptional: true })).toBe("optional, to do");
});

test("a roadmap that nobody has walked is open, and no part of it is walked", () => {
  for (const waymark of untouchedStages(roadmap).flatMap(({ waymarks }) => waymarks)) {
    expect(waymark).toMatchObject({ state: "open", isWalked: false });
  }
});

test.each<[Marks, readonly (readonly [string, boolean, number])[]]>([
  [
    {},
    [
      ["next", false, 1],
      ["open", false, 3],
      ["open", true, 1],
    ],
  ],
  [
    { done: ["git", "extra"], waived: ["sql"], aside: ["api"] },
    [
      ["done", false, 2],
      ["waived", false, 1],
      ["next", false, 1],
      ["aside", false, 1],
    ],
  ],
])("with %j marked, waymarks are counted by state, optional open ones apart", (marks, expected) => {
  const counts = countStates(stagesOf(walker(marks)));
  expect(counts.map(({ state, isOptional, count }) => [state, isOptional, count])).toEqual(
    expected,
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { marks, milestone, roadmapOf } from "../roadmap/roadmap-example.ts";
import { depthOf, snapshotOf } from "./enrollment-snapshot.ts";

const roadmap = roadmapOf({
  fundamentals: [milestone("f", { hours: 100 })],
  specialization: [
    milestone("s1", { hours: 20 }),
    milestone("s2", { hours: 30 }),
    milestone("so", { hours: 99, required: false }),
  ],
  projects: [milestone("p", { hours: 50 })],
  deepening: [milestone("d", { hours: 100 })],
});

function completed(...ids: readonly string[]) {
  return ids.map((id) => ({ milestone: id, prior: false }));
}
function prior(...ids: readonly string[]) {
  return ids.map((id) => ({ milestone: id, prior: true }));
}

test("depth is the cleared share of the required hours of specialization and projects", () => {
  expect(depthOf({ roadmap, completions: completed("s1", "f", "d", "so"), waivers: [] })).toBe(0.2);
  expect(depthOf({ roadmap, completions: completed("s1"), waivers: marks("s2") })).toBe(0.5);
  expect(depthOf({ roadmap, completions: completed("s1", "s2", "p"), waivers: [] })).toBe(1);
});

test("what they could do before is left out of depth above and below the line", () => {
  const completions = [...prior("p"), ...completed("s1")];
  expect(depthOf({ roadmap, completions, waivers: [] })).toBe(0.4);
});

test("a milestone waived and done before is left out too", () => {
  expect(depthOf({ roadmap, completions: prior("p"), waivers: marks("p") })).toBe(0);
});

test("depth is 0 without required hours, also where all of them were done before", () => {
  const onlyFundamentals = roadmapOf({ fundamentals: ["f"] });
  expect(depthOf({ roadmap: onlyFundamentals, completions: completed("f"), waivers: [] })).toBe(0);
  expect(depthOf({ roadmap, completions: prior("s1", "s2", "p"), waivers: [] })).toBe(0);
});

test("depth lies between 0 and 1, and is 1 exactly with all cleared that counts", () => {
  const ids = fc.subarray(["s1", "s2", "so", "p", "f"]);
  fc.assert(
    fc.property(ids, ids, ids, (done, before, waived) => {
      const known = done.filter((id) => !before.includes(id));
      const completions = [...prior(...before), ...completed(...known)];
      const depth = depthOf({ roadmap, completions, waivers: marks(...waived) });
      const counting = ["s1", "s2", "p"].filter((id) => !before.includes(id));
      const open = counting.filter((id) => !done.includes(id) && !waived.includes(id));
      expect(depth).toBeGreaterThanOrEqual(0);
      expect(depth === 1).toBe(counting.length > 0 && open.length === 0);
    }),
    { numRuns: 500 },
  );
});

test("a standing is the phase of the next milestone, the depth, and the work days of the enrollment", () => {
  const log = (on: string, at: string) => ({ milestone: "s1", on, at: new Date(at) });
  const record = {
    stepTicks: [],
    completions: [],
    logs: [
      log("2026-03-01", "2026-03-01T10:00:00Z"),
      log("2026-03-02", "2026-03-02T10:00:00Z"),
      log("2026-03-02", "2026-03-02T12:00:00Z"),
      log("2026-03-03", "2026-03-03T10:00:00Z"),
      log("2026-03-04", "2026-03-04T10:00:00Z"),
    ],
  };
  const snapshot = snapshotOf({
    roadmap,
    completions: completed("f", "s1"),
    waivers: [],
    record,
    startedAt: new Date("2026-03-02T00:00:00Z"),
    until: new Date("2026-03-04T00:00:00Z"),
  });
  expect(snapshot).toEqual({ phase: "specialization", depth: 0.2, activeDays: 2 });
});

test("what is put aside decides the phase as it decides what is next", () => {
  const snapshot = snapshotOf({
    roadmap,
    completions: completed("f", "s1"),
    waivers: [],
    putAside: marks("s2"),
    record: { stepTicks: [], completions: [], logs: [] },
    startedAt: new Date("2026-03-02T00:00:00Z"),
    until: new Date("2026-03-04T00:00:00Z"),
  });
  expect(snapshot.phase).toBe("projects");
});

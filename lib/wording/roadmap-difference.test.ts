import { expect, test } from "vitest";
import { roadmapDifference } from "#lib/domain/progress/roadmap-difference";
import { marks, milestone, roadmapOf } from "#lib/domain/roadmap/roadmap-example";
import { formatDifference, formatPercent } from "./roadmap-difference.ts";

function versionOf(ids: readonly string[], titles: Readonly<Record<string, string>> = {}) {
  const milestones = ids.map((id) => ({ ...milestone(id), title: id, titleThen: titles[id] }));
  return { ...roadmapOf({}), phases: [{ id: "fundamentals" as const, milestones }] };
}

function between(
  from: ReturnType<typeof versionOf>,
  to: ReturnType<typeof versionOf>,
  ...done: readonly string[]
) {
  return roadmapDifference({ from, to, completions: marks(...done), waivers: [], stepTicks: [] });
}

test("added, removed and renamed milestones are counted, and the noun is said once", () => {
  const from = versionOf(["a", "b"], { b: "B of old" });
  expect(formatDifference(between(from, versionOf(["b", "c", "d"])))).toBe(
    "2 milestones added, 1 removed and 1 renamed",
  );
  expect(formatDifference(between(from, versionOf(["b"], {})))).toBe(
    "1 milestone removed and 1 renamed",
  );
});

test("where no milestone comes or goes, the detail changed", () => {
  expect(formatDifference(between(versionOf(["a", "b"]), versionOf(["b", "a"])))).toBe(
    "the same milestones, with small changes",
  );
});

test("a percentage that stays, rises or falls is said before it does", () => {
  const one = versionOf(["a", "b"]);
  expect(formatPercent(between(one, one, "a"))).toBe("Your roadmap stays at 50 %.");
  expect(formatPercent(between(one, versionOf(["a"]), "a"))).toBe(
    "Your roadmap would go from 50 to 100 %.",
  );
  expect(formatPercent(between(one, versionOf(["a", "b", "c", "d"]), "a"))).toContain(
    "fall from 50 to 25 %, because work is added",
  );
  expect(formatPercent(between(one, versionOf(["b"]), "a"))).toContain(
    "fall from 50 to 0 %, because milestones you have done are no longer required",
  );
});

test("what becomes required is work that is added", () => {
  const asked = versionOf(["a", "b"]);
  const optional = {
    ...asked,
    phases: asked.phases.map(({ id, milestones }) => ({
      id,
      milestones: milestones.map((each) => ({ ...each, required: each.id === "a" })),
    })),
  };
  expect(formatPercent(between(optional, asked, "a"))).toContain(
    "fall from 100 to 50 %, because work is added",
  );
});

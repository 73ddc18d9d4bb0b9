import { expect, test } from "vitest";
import { learnerOn } from "#lib/domain/learner-example";
import { tickChange } from "#lib/domain/progress/tick-change";
import type { LearnerRecord } from "#lib/domain/record/learner-record";
import { milestone, steps, wordedRoadmapOf } from "#lib/domain/roadmap/roadmap-example";
import { tickAnnouncement, tickNews } from "./ticks.ts";

const at = new Date("2026-03-03T12:00:00Z");
const on = "2026-03-03";
const ROADMAP = wordedRoadmapOf({
  fundamentals: ["one", milestone("two", { steps: steps("a", "b", "c") })],
  specialization: ["three"],
});

const done = (id: string) => ({ milestone: id, at, on, prior: false });
const ticked = (id: string, step: string) => ({ milestone: id, step, at, on, prior: false });

function learnerWith(record: Partial<LearnerRecord>) {
  return learnerOn({ today: on, roadmap: ROADMAP, record });
}

function announced(after: Parameters<typeof tickChange>[0]): string {
  return tickAnnouncement(tickChange(after));
}

const tick = { done: true, operationId: "o" };

test.each([
  [["one"], "one", /^Done\. 1 of 3 on your roadmap\. 10 of 30\sh, 33\s%\.$/],
  [["one", "two"], "two", /^Fundamentals complete: 2 of 2\. 20 of 30\sh, 66\s%\.$/],
  [["one", "two", "three"], "three", /^Roadmap complete: 3 of 3\. 30 of 30\sh, 100\s%\.$/],
])("with %j done, ticking %s is announced with what it moved: %s", (all, id, sentence) => {
  const learner = learnerWith({ completions: all.map(done) });
  expect(announced({ ...learner, tick: { ...tick, milestone: id } })).toMatch(sentence);
});

test("unticking and steps are announced too, the last step as all of them", () => {
  const stepTicks = ["a", "b", "c"].map((step) => ticked("two", step));
  const learner = learnerWith({ completions: [done("one")], stepTicks: stepTicks.slice(0, 1) });
  expect(announced({ ...learner, tick: { ...tick, milestone: "two", done: false } })).toMatch(
    /^No longer done\. 1 of 3 on your roadmap\. /,
  );
  const step = { ...tick, milestone: "two", step: "a" };
  expect(announced({ ...learner, tick: step })).toMatch(/^1 of 3 steps done\. [\d.]+ of 30\sh, /);
  expect(announced({ ...learnerWith({ stepTicks }), tick: step })).toMatch(/^All 3 steps done\. /);
});

test("what is optional moves nothing, and no count is said of it", () => {
  const roadmap = wordedRoadmapOf({
    fundamentals: ["one", milestone("more", { required: false })],
  });
  const record = { completions: [done("more")] };
  const learner = learnerOn({ today: on, roadmap, record });
  expect(announced({ ...learner, tick: { ...tick, milestone: "more" } })).toBe("Done.");
});

test.each([
  [["one"], "one", { href: "/milestones/two", label: "Next: Title of two" }],
  [["one", "two"], "two", { href: "/roadmap/fundamentals" }],
  [["one", "two", "three"], "three", { href: "/roadmap/complete" }],
])("with %j done, ticking %s leads on", (all, id, onward) => {
  const learner = learnerWith({ completions: all.map(done) });
  expect(tickNews({ ...learner, tick: { ...tick, milestone: id } })).toMatchObject({
    offer: "own-words",
    onward: { kind: "link", ...onward },
  });
});

test("a step of what is on no roadmap of theirs is saved, and counts nothing", () => {
  const elsewhere = { ...tick, milestone: "far", step: "a" };
  expect(announced({ ...learnerWith({}), tick: elsewhere })).toBe("Saved.");
});

import { expect, test } from "vitest";
import { assessFocus, assessSwitch } from "../focus.ts";
import type { EnrollmentRecord } from "../record/enrollment.ts";
import { day } from "./focus-example.ts";
import { toFocusHistory } from "./focus-history.ts";
import { isCounted, switchStories } from "./switch-story.ts";

const ENDED = { phase: "projects", depth: 0.5, activeDays: 12 } as const;
const NOW_AT = { phase: "specialization", depth: 0.2, activeDays: 3 } as const;

function record(more: Partial<EnrollmentRecord> & Pick<EnrollmentRecord, "path" | "startedAt">) {
  return { id: more.path, roadmap: more.path, kind: "committed", why: "", ...more } as const;
}

const BACKEND = record({
  path: "backend",
  startedAt: day(0),
  endedAt: day(40),
  endedAs: "switched",
  ended: ENDED,
});
const DEVOPS = record({ path: "devops", startedAt: day(40) });

test("each switch comes with the enrollment that it leaves, newest first, the one ahead included", () => {
  const enrollments = [DEVOPS, BACKEND];
  const focus = assessSwitch(
    toFocusHistory({ enrollments, snapshot: NOW_AT }),
    "automation",
    day(80),
  );
  const stories = switchStories({ focus, enrollments, snapshot: NOW_AT });
  expect(stories.map(({ left, to, isAhead }) => [left.id, to, isAhead])).toEqual([
    ["devops", "automation", true],
    ["backend", "devops", false],
  ]);
  expect(stories.map(({ snapshot }) => snapshot)).toEqual([NOW_AT, ENDED]);
});

test("a trial in between is no stay that was left", () => {
  const trial = record({ path: "automation", kind: "trial", startedAt: day(20) });
  const enrollments = [BACKEND, trial, DEVOPS];
  const focus = assessFocus(toFocusHistory({ enrollments }), day(60));
  expect(switchStories({ focus, enrollments }).map(({ left }) => left.id)).toEqual(["backend"]);
});

test("a path that was left is the one behind the switch that comes after it", () => {
  const left = { ...DEVOPS, endedAt: day(70), endedAs: "left", ended: NOW_AT } as const;
  const enrollments = [BACKEND, left];
  const focus = assessSwitch(toFocusHistory({ enrollments }), "automation", day(80));
  const [ahead] = switchStories({ focus, enrollments });
  expect(ahead).toMatchObject({ left: { id: "devops" }, snapshot: NOW_AT, isAhead: true });
});

test("what does not count comes with its rule, in its place by date", () => {
  const enrollments = [BACKEND, { ...DEVOPS, exempt: "ill" }];
  const focus = assessSwitch(toFocusHistory({ enrollments }), "automation", day(80));
  const stories = switchStories({ focus, enrollments });
  expect(stories.map(isCounted)).toEqual([false, true]);
  expect(stories[0]?.verdict).toEqual({ rule: "exempt" });
});

test("a switch out of an enrollment that is not given has no story", () => {
  const focus = assessFocus(toFocusHistory({ enrollments: [BACKEND, DEVOPS] }), day(60));
  expect(switchStories({ focus, enrollments: [] })).toEqual([]);
});

test("without a snapshot, the open enrollment stands at its beginning", () => {
  const focus = assessSwitch(toFocusHistory({ enrollments: [DEVOPS] }), "automation", day(80));
  expect(switchStories({ focus, enrollments: [DEVOPS] })).toMatchObject([
    { snapshot: { phase: "fundamentals", depth: 0, activeDays: 0 } },
  ]);
});

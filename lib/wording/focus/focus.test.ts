import { expect, test } from "vitest";
import { assessFocus, assessSwitch } from "#lib/domain/focus";
import { day } from "#lib/domain/focus/focus-example";
import { toFocusHistory } from "#lib/domain/focus/focus-history";
import { switchStories } from "#lib/domain/focus/switch-story";
import type { EnrollmentRecord } from "#lib/domain/record/enrollment";
import type { PhaseId } from "#lib/domain/record/phases";
import { focusFact, switchAheadFact } from "./focus.ts";

type GivenEnrollment = readonly [
  path: string,
  startedOn: number,
  phase?: PhaseId,
  more?: Partial<EnrollmentRecord>,
];

/** Enrollments one after another, each switched for the next, the last one open. */
function records(...historyOf: readonly GivenEnrollment[]): readonly EnrollmentRecord[] {
  return historyOf.map(([path, startedOn, phase = "specialization", more], index) => {
    const next = historyOf[index + 1];
    return {
      id: `${index}`,
      path,
      roadmap: path,
      kind: "committed",
      startedAt: day(startedOn),
      why: "",
      ...(next && {
        endedAt: day(next[1]),
        endedAs: "switched",
        ended: { phase, depth: 0.1, activeDays: 9 },
      }),
      ...more,
    };
  });
}

function fact(
  enrollments: readonly EnrollmentRecord[],
  today: number,
  phase: PhaseId = "specialization",
) {
  const now = day(today);
  const focus = assessFocus(toFocusHistory({ enrollments }), now);
  const stories = switchStories({ focus, enrollments });
  return focusFact({ stories, enrollments, now, phase });
}

function ahead(enrollments: readonly EnrollmentRecord[], to: string, today: number) {
  const now = day(today);
  const focus = assessSwitch(toFocusHistory({ enrollments }), to, now);
  const stories = switchStories({ focus, enrollments });
  return switchAheadFact({ stories, enrollments, now, level: focus.level });
}

test("two paths left in the same phase are told as the third path", () => {
  const enrollments = records(["a", 0], ["b", 60], ["c", 110]);
  expect(fact(enrollments, 120)).toBe(
    "Your third path in four months; each left in specialization.",
  );
});

test("paths left in different phases are told by phase, in the order of the roadmap", () => {
  const enrollments = records(["a", 0], ["b", 60, "projects"], ["c", 100], ["d", 130]);
  expect(fact(enrollments, 140)).toBe(
    "Your fourth path in five months; two left in specialization and one in the projects.",
  );
});

test("who is in the fundamentals hears that they need not choose yet", () => {
  const enrollments = records(["a", 0, "fundamentals"], ["b", 30, "fundamentals"], ["c", 59]);
  expect(fact(enrollments, 60, "fundamentals")).toBe(
    "Your third path in two months; each left in the fundamentals. " +
      "You need not choose yet: the fundamentals are the same on every path.",
  );
});

test("going back and forth is told as switches between two paths, not as a fourth path", () => {
  const enrollments = records(["a", 0], ["b", 40], ["a", 80], ["b", 120], ["a", 160]);
  expect(fact(enrollments, 170)).toBe(
    "Three switches that count in six months, between two paths; each left in specialization.",
  );
});

test("a path that was tried for a day does not shorten the time on the one around it", () => {
  const enrollments = records(["a", 0], ["b", 70], ["a", 71], ["c", 90], ["d", 110]);
  expect(fact(enrollments, 120)).toBe(
    "Your third path in four months; each left in specialization.",
  );
});

test("a switch in between that does not count is not told as a path", () => {
  const enrollments = records(
    ["a", 0],
    ["b", 40, "specialization", { exempt: "" }],
    ["c", 80],
    ["d", 110],
  );
  expect(fact(enrollments, 120)).toBe(
    "Two switches that count in four months; each left in specialization.",
  );
});

test("without an open path the paths are counted, not called yours", () => {
  const enrollments = records(
    ["a", 0],
    ["b", 40],
    [
      "c",
      80,
      "specialization",
      {
        endedAt: day(100),
        endedAs: "left",
        ended: { phase: "projects", depth: 0.1, activeDays: 1 },
      },
    ],
  );
  expect(fact(enrollments, 110)).toBe("Three paths in four months; each left in specialization.");
});

test("nothing that counts is no fact", () => {
  expect(fact(records(["a", 0]), 10)).toBe("");
});

test("the first switch is called that, and a later one says what the earlier ones count", () => {
  expect(ahead(records(["a", 0]), "b", 100)).toBe("This would be your first switch.");
  expect(ahead(records(["a", 0], ["b", 1]), "c", 100)).toBe(
    "This would be your second switch. The earlier one does not count today.",
  );
  expect(ahead(records(["a", -400], ["b", -300]), "c", 60)).toBe(
    "This would be your second switch. The earlier one counts today.",
  );
  expect(ahead(records(["a", -800], ["b", -700], ["c", -600]), "d", 60)).toBe(
    "This would be your third switch. None of the earlier ones counts today.",
  );
  expect(ahead(records(["a", -800], ["b", -700], ["c", -300]), "d", 60)).toBe(
    "This would be your third switch. Of the two earlier ones, one counts today.",
  );
});

test("a switch that was undone is not among the earlier ones, and one that would undo another says so", () => {
  const backAgain = records(["a", 0], ["b", 100], ["a", 101]);
  expect(ahead(backAgain, "c", 200)).toBe("This would be your first switch.");
  expect(ahead(records(["a", 0], ["b", 100]), "a", 101)).toBe(
    "This would undo your last switch: neither of the two would count.",
  );
});

test("a switch that would be part of a pattern is told with the pattern", () => {
  expect(ahead(records(["a", 0], ["b", 60]), "c", 120)).toBe(
    "This would be your third path in four months; one left in the fundamentals and one in specialization.",
  );
  expect(ahead(records(["a", 0], ["b", 40], ["a", 80], ["b", 120]), "a", 160)).toMatch(
    /^With this one, three switches that count in five months, between two paths; /,
  );
});

test("a switch that would not count is called a switch, whatever the pattern before it", () => {
  const enrollments = records(["a", 0], ["b", 40], ["c", 80]);
  expect(ahead(enrollments, "b", 120)).toBe(
    "This would be your third switch. Both earlier ones count today.",
  );
});

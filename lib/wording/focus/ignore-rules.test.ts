import { expect, test } from "vitest";
import { day } from "#lib/domain/focus/focus-example";
import type { SwitchStory } from "#lib/domain/focus/switch-story";
import type { EnrollmentSnapshot } from "#lib/domain/record/enrollment";
import { formatCounted, formatScore, formatVerdict } from "./ignore-rules.ts";

const DEEP: EnrollmentSnapshot = { phase: "specialization", depth: 0.2, activeDays: 3 };
const UNDECIDED: EnrollmentSnapshot = { phase: "fundamentals", depth: 0, activeDays: 3 };

function story(verdict: SwitchStory["verdict"], more: Partial<SwitchStory> = {}): SwitchStory {
  return {
    left: { id: "1", path: "a", roadmap: "a", kind: "committed", startedAt: day(0), why: "" },
    snapshot: DEEP,
    from: "a",
    to: "b",
    at: day(50),
    isAhead: false,
    verdict,
    ...more,
  };
}

test("whether a switch counts is said without numbers", () => {
  const verdict = { weight: 0.8, contribution: 0.65753 };
  expect(formatVerdict(story(verdict))).toBe("It counts.");
  expect(formatVerdict(story(verdict, { isAhead: true }))).toBe("It would count.");
});

test("a switch made in the fundamentals counts less, and says why", () => {
  const verdict = { weight: 0.7, contribution: 0.7 };
  expect(formatVerdict(story(verdict, { isAhead: true, snapshot: UNDECIDED }))).toBe(
    "It would count, but less: little is lost in the fundamentals.",
  );
});

test("the numbers are what a switch counts today and what it counted when it was made", () => {
  expect(formatCounted({ verdict: { weight: 0.8, contribution: 0.65753 }, isAhead: false })).toBe(
    "0.66 of 1 today, 0.8 of 1 when you switched",
  );
  expect(formatCounted({ verdict: { weight: 0.7, contribution: 0.7 }, isAhead: true })).toBe(
    "0.7 of 1",
  );
});

test("what is nearly faded is not called nothing", () => {
  expect(formatCounted({ verdict: { weight: 1, contribution: 0.002 }, isAhead: false })).toBe(
    "less than 0.01 of 1 today, 1 of 1 when you switched",
  );
});

test("every rule says why a switch does not count", () => {
  expect(formatVerdict(story({ rule: "settling" }))).toBe(
    "It does not count: within three days of your very first choice, everyone is still settling in.",
  );
  expect(formatVerdict(story({ rule: "returned" }, { isAhead: true }))).toMatch(
    /^It would not count: going back/,
  );
});

test("the score is the sum of what counts", () => {
  const stories = [story({ weight: 1, contribution: 0.5 }), story({ rule: "expired" })];
  expect(formatScore([...stories, story({ weight: 1, contribution: 0.755 })])).toBe("1.26");
});

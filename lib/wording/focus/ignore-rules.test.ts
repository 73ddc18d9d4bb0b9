import { expect, test } from "vitest";
import { day } from "#lib/domain/focus/focus-example";
import type { SwitchStory } from "#lib/domain/focus/switch-story";
import type { EnrollmentSnapshot } from "#lib/domain/record/enrollment";
import { formatScore, formatVerdict } from "./ignore-rules.ts";

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

test("a counted switch says what it counts today and what it counted at first", () => {
  const counted = story({ weight: 0.8, contribution: 0.65753 });
  expect(formatVerdict(counted)).toBe("It counts 0.66 of 1 today, and counted 0.8 at first.");
});

test("a switch ahead says what it would count, and that little is lost in the fundamentals", () => {
  const verdict = { weight: 0.7, contribution: 0.7 };
  expect(formatVerdict(story(verdict, { isAhead: true, snapshot: UNDECIDED }))).toBe(
    "It would count 0.7 of 1: in the fundamentals little is lost.",
  );
});

test("what is nearly faded is not called nothing", () => {
  expect(formatVerdict(story({ weight: 1, contribution: 0.002 }))).toBe(
    "It counts less than 0.01 of 1 today, and counted 1 at first.",
  );
});

test("every rule says why a switch does not count", () => {
  expect(formatVerdict(story({ rule: "settling" }))).toBe(
    "It does not count: within three days of your very first choice, everyone is still settling in.",
  );
  expect(formatVerdict(story({ rule: "returned" }, { isAhead: true }))).toMatch(
    /^It would not count: a way back/,
  );
});

test("the score is the sum of what counts", () => {
  const stories = [story({ weight: 1, contribution: 0.5 }), story({ rule: "expired" })];
  expect(formatScore([...stories, story({ weight: 1, contribution: 0.755 })])).toBe("1.26");
});

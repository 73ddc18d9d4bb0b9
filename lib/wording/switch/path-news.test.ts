import { expect, test } from "vitest";
import { day } from "#lib/domain/focus/focus-example";
import { learnerOn } from "#lib/domain/learner-example";
import { enrolled } from "#lib/domain/record/enrollment-example";
import { wordedRoadmapOf } from "#lib/domain/roadmap/roadmap-example";
import type { PathNews } from "#lib/domain/switch/path-news";
import { formatPathNews, formatWayBack } from "./path-news.ts";
import { formatTried } from "./tried.ts";

const learner = learnerOn({
  today: "2026-03-03",
  roadmap: wordedRoadmapOf({ fundamentals: ["one", "two"] }),
  plannedHoursPerWeek: 8,
});
const BACK = {
  kind: "went-back",
  tried: enrolled({ path: "devops", startedAt: day(0), endedAt: day(2) }),
  to: "backend",
  isUndone: true,
} as const;

test.each<[PathNews, string, string]>([
  [{ kind: "stayed", path: "backend" }, "You stay on backend", "Nothing has changed."],
  [
    { kind: "switched", from: "backend", to: "devops" },
    "Welcome to devops",
    "This is where you begin. What you did on backend is kept.",
  ],
  [
    BACK,
    "You are back on backend",
    "You tried devops for two days and went back. Neither switch counts.",
  ],
  [
    { ...BACK, isUndone: false },
    "You are back on backend",
    "You tried devops for two days and went back. Your next step is below.",
  ],
  [
    { kind: "committed", path: "backend", lookBackOn: "2026-06-03" },
    "You are on backend now",
    "Waymark plans 8 hours a week. It will ask you on 3 June 2026 how it is going.",
  ],
  [{ kind: "left", path: "backend" }, "You left backend", "Everything you did is kept."],
  [{ kind: "trial-started", path: "devops" }, "You are trying devops", "continues alongside it."],
  [
    { kind: "trial-ended", path: "devops" },
    "Your trial of devops is over",
    "What you ticked in it stays done.",
  ],
  [
    { kind: "switch-planned", path: "devops", dueOn: "2026-03-10" },
    "Your switch to devops is planned",
    "Nothing changes yet: Waymark will ask you on 10 March 2026",
  ],
  [
    { kind: "plan-ended", path: "devops", as: "cancelled" },
    "The plan to switch to devops is canceled",
    "Nothing else has changed.",
  ],
  [
    { kind: "plan-ended", path: "devops", as: "stayed" },
    "The plan to switch to devops is closed",
    "Nothing else has changed.",
  ],
])("%j is told as: %s", (news, title, says) => {
  const told = formatPathNews({ news, learner });
  expect(told.title).toBe(title);
  expect(told.says).toContain(says);
});

test("what carried over is counted, and hours that nobody named are said to be assumed", () => {
  const done = learnerOn({
    today: "2026-03-03",
    roadmap: wordedRoadmapOf({ fundamentals: ["one", "two"] }),
    record: {
      completions: [{ milestone: "one", at: day(0), on: "2026-03-01", prior: false }],
    },
  });
  const told = (news: PathNews) => formatPathNews({ news, learner: done }).says;
  expect(told({ kind: "switched", from: "backend", to: "devops" })).toContain(
    "1 of its 2 required milestones is done already.",
  );
  expect(told({ kind: "committed", path: "backend" })).toContain(
    "Waymark plans 6 hours a week, until you change that in the settings.",
  );
});

test("going back says whether the two switches then count", () => {
  const left = enrolled({ path: "backend" });
  const begun = enrolled({ path: "devops" });
  const back = { left, begun, isReturn: false, isCounted: true };
  const told = (isUndone: boolean) =>
    formatWayBack({ wayBack: { ...back, isUndone }, titleOf: (path) => path });
  expect(told(true)).toContain("then neither switch counts");
  expect(told(false)).toContain("that counts as another switch");
});

test.each([
  [0.01, "You tried devops for less than an hour and went back."],
  [0.05, "You tried devops for an hour and went back."],
  [0.2, "You tried devops for five hours and went back."],
  [0.9, "You tried devops for a day and went back."],
  [1.4, "You tried devops for a day and went back."],
  [2.6, "You tried devops for three days and went back."],
])("a stay of %s days reads: %s", (days, sentence) => {
  const tried = enrolled({ path: "devops", startedAt: day(0), endedAt: day(days) });
  expect(formatTried({ tried, titleOf: (path) => path })).toBe(sentence);
});

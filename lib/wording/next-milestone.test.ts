import { expect, test } from "vitest";
import { learnerOn } from "#lib/domain/learner-example";
import { type Next, nextFor } from "#lib/domain/progress/next-milestone";
import type { LearnerRecord } from "#lib/domain/record/learner-record";
import { milestone, steps, wordedRoadmapOf } from "#lib/domain/roadmap/roadmap-example";
import { formatMilestoneProgress, formatMilestoneTime, goTo, whyNext } from "./next-milestone.ts";

const TODAY = "2026-03-03";
const AT = new Date("2026-03-02T12:00:00Z");
const YESTERDAY = { at: AT, on: "2026-03-02" };

const needing = (id: string, ...prerequisites: readonly string[]) =>
  milestone(id, { hours: 3, prerequisites, steps: steps("a", "b", "c") });

const ROADMAP = wordedRoadmapOf({ fundamentals: [needing("one"), needing("two", "one")] });

function nextOf(record: Partial<LearnerRecord> = {}): Next {
  const next = nextFor(learnerOn({ today: TODAY, roadmap: ROADMAP, record }));
  if (next === undefined) throw new Error("nothing is next");
  return next;
}

const ticked = { milestone: "one", step: "a", prior: false, ...YESTERDAY };

test("a milestone that is not begun says why it is next, and is started", () => {
  const next = nextOf();
  expect(whyNext({ next, today: TODAY })).toBe("The first open milestone of this phase.");
  expect(goTo(next)).toBe("Start");
  expect(formatMilestoneProgress(next)).toBe("0 of 3 steps · 0 of 3\u00a0h");
});

test("one that is begun is continued with what was touched last", () => {
  const next = nextOf({ stepTicks: [ticked] });
  expect(whyNext({ next, today: TODAY })).toBe("You ticked “Step a” yesterday.");
  expect(goTo(next)).toBe("Continue");
  expect(formatMilestoneProgress(next)).toBe("1 of 3 steps · 1 of 3\u00a0h");
});

test("logged work begins a milestone too, and what a milestone misses is still said", () => {
  const logs = [{ id: "1", milestone: "two", hours: 1, ...YESTERDAY }];
  const putAside = [{ milestone: "one", at: AT }];
  expect(whyNext({ next: nextOf({ logs, putAside }), today: TODAY })).toBe(
    "You worked on it yesterday. It builds on Title of one, which is still open.",
  );
});

test("what was known before Waymark continues without a day", () => {
  const next = nextOf({ stepTicks: [{ ...ticked, prior: true }] });
  expect(whyNext({ next, today: TODAY })).toBe("The first open milestone of this phase.");
  expect(goTo(next)).toBe("Continue");
});

test.each([
  [{ hours: { required: 24, cleared: 0 }, weeks: 4 }, "about 24 hours, 4 weeks at your pace"],
  [{ hours: { required: 24, cleared: 8 }, weeks: 3 }, "about 24 hours, 3 weeks left at your pace"],
  [{ hours: { required: 6, cleared: 0 } }, "about 6 hours"],
])("%o takes %s", (time, said) => {
  expect(formatMilestoneTime(time)).toBe(said);
});

import { expect, test } from "vitest";
import type { EnrollmentRecord } from "#lib/domain/record/enrollment";
import { formatTrialDay, formatTrialOffer } from "./trial.ts";

const TITLES = new Map([
  ["devops", "DevOps"],
  ["automation", "Automation"],
]);
const titleOf = (path: string) => TITLES.get(path) ?? path;
const offer = { fromTitle: "Backend", titleOf, path: "devops", today: "2026-04-22" };
const enrollment: EnrollmentRecord = {
  id: "t",
  path: "devops",
  roadmap: "devops-1",
  kind: "trial",
  startedAt: new Date("2026-04-20T12:00:00Z"),
  why: "",
};
const trial = { enrollment, day: 3, endsOn: "2026-05-03", isOver: false };

test("a trial says in counts what happens before it is begun", () => {
  expect(formatTrialOffer({ ...offer, decision: { ok: true, rank: 1 } })).toBe(
    "14 days, until 5 May 2026. Backend continues, and nothing you do is lost. This is the first of two trials you can have in 90 days.",
  );
  expect(formatTrialOffer({ ...offer, decision: { ok: true, rank: 2 } })).toContain(
    "This is the second of two trials",
  );
});

test.each([
  [{ reason: "too-many", from: "2026-06-03" }, "You can begin the next one on 3 June 2026."],
  [{ reason: "trial-open", trial }, "You are trying it: day 3 of 14, until 3 May 2026."],
  [
    {
      reason: "trial-open",
      trial: { ...trial, enrollment: { ...enrollment, path: "automation" } },
    },
    "You are trying Automation until 3 May 2026",
  ],
  [{ reason: "no-path" }, "A trial runs alongside a path of your own"],
] as const)("where nothing can be tried, it says why: %j", (refusal, words) => {
  expect(formatTrialOffer({ ...offer, decision: { ok: false, ...refusal } })).toContain(words);
});

test("a day of a trial is counted", () => {
  expect(formatTrialDay(3)).toBe("day 3 of 14");
});

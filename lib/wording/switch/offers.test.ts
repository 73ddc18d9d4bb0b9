import { expect, test } from "vitest";
import type { EnrollmentRecord } from "#lib/domain/record/enrollment";
import { formatPlan, formatSwitchOffer, formatTrialOffer } from "./offers.ts";

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
    "14 days, until 5 May 2026. Backend goes on, and nothing you do is lost. It is the first of two trials in 90 days.",
  );
  expect(formatTrialOffer({ ...offer, decision: { ok: true, rank: 2 } })).toContain(
    "It is the second of two trials",
  );
});

test.each([
  [{ reason: "too-many", from: "2026-06-03" }, "The next one is possible from 3 June 2026."],
  [{ reason: "trial-open", trial }, "You are trying it: day 3 of 14, until 3 May 2026."],
  [
    {
      reason: "trial-open",
      trial: { ...trial, enrollment: { ...enrollment, path: "automation" } },
    },
    "You are trying Automation until 3 May 2026",
  ],
  [{ reason: "no-path" }, "A path is tried beside another"],
] as const)("where nothing can be tried, it says why: %j", (refusal, words) => {
  expect(formatTrialOffer({ ...offer, decision: { ok: false, ...refusal } })).toContain(words);
});

const change = {
  days: 7,
  dueOn: "2026-04-29",
  path: "devops",
  fromTitle: "Backend",
  toTitle: "DevOps",
  isLeft: false,
  titleOf,
};
const plan = {
  id: "p",
  enrollment: "e",
  path: "devops",
  reason: "",
  at: new Date("2026-04-22"),
  dueOn: "2026-04-29",
};

test("a switch says what happens now and what happens later", () => {
  expect(formatSwitchOffer(change)).toEqual([
    "Now: Backend ends here and DevOps begins. You can come back.",
    "In 7 days: Backend goes on, and on 29 April 2026 you are asked again, with your own reason. You can cancel any time.",
  ]);
  expect(formatSwitchOffer({ ...change, days: 1 })[1]).toContain("In 1 day:");
});

test("without waiting there is only now, and with a plan its day", () => {
  expect(formatSwitchOffer({ ...change, days: 0 })).toHaveLength(1);
  expect(formatSwitchOffer({ ...change, plan }).at(-1)).toBe("It is planned for 29 April 2026.");
  expect(formatSwitchOffer({ ...change, plan: { ...plan, path: "automation" } }).at(-1)).toBe(
    "Planning it cancels your plan to switch to Automation.",
  );
});

test("after leaving, nothing ends and nothing goes on", () => {
  const [now, later] = formatSwitchOffer({ ...change, isLeft: true });
  expect(now).toBe("Now: DevOps begins at once.");
  expect(later).toContain("nothing begins yet");
});

test.each([
  ["2026-04-28", "You plan to switch to DevOps on 29 April 2026."],
  ["2026-04-29", "You wanted to decide today whether to switch to DevOps."],
  ["2026-04-30", "You wanted to decide yesterday whether to switch to DevOps."],
  ["2026-05-02", "You wanted to decide on 29 April whether to switch to DevOps."],
])("on %s, a plan says when it asks", (today, words) => {
  expect(formatPlan({ plan, title: "DevOps", today })).toBe(words);
});

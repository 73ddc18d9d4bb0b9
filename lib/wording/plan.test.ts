import { expect, test } from "vitest";
import { formatPlan } from "./plan.ts";

const plan = {
  id: "p",
  enrollment: "e",
  path: "devops",
  reason: "",
  at: new Date("2026-04-22"),
  dueOn: "2026-04-29",
};

test.each([
  ["2026-04-28", "You plan to switch to DevOps on 29 April 2026."],
  ["2026-04-29", "You wanted to decide today whether to switch to DevOps."],
  ["2026-04-30", "You wanted to decide yesterday whether to switch to DevOps."],
  ["2026-05-02", "You wanted to decide on 29 April whether to switch to DevOps."],
])("on %s, a plan says when it asks", (today, words) => {
  expect(formatPlan({ plan, title: "DevOps", today })).toBe(words);
});

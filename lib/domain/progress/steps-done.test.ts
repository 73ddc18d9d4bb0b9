import { expect, test } from "vitest";
import { stepsDone } from "./steps-done.ts";

const steps = ["one", "two"].map((id) => ({ id, title: id, hours: 3 }));
const milestone = { id: "git", steps };

test("the ticked steps of a milestone are counted, and no other milestone's", () => {
  const stepTicks = [
    { milestone: "git", step: "one" },
    { milestone: "sql", step: "two" },
  ];
  expect(stepsDone({ stepTicks, milestone })).toBe(1);
});

test("of three ticked steps, one of which this version no longer has, two of two are done", () => {
  const stepTicks = ["one", "two", "dropped"].map((step) => ({ milestone: "git", step }));
  expect(stepsDone({ stepTicks, milestone })).toBe(2);
});

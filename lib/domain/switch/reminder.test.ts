import { expect, test } from "vitest";
import type { FocusAssessment } from "../focus.ts";
import type { PlannedSwitch } from "../record/facts.ts";
import { isPatternFirst, switchChoices } from "./reminder.ts";

type Level = FocusAssessment["level"];

test.each<[Level, boolean]>([
  ["steady", false],
  ["notice", false],
  ["reflect", true],
  ["cool-off", true],
])("at %s, the pattern comes first: %s", (level, expected) => {
  expect(isPatternFirst(level)).toBe(expected);
});

const plan: PlannedSwitch = {
  id: "p",
  enrollment: "1",
  path: "devops",
  reason: "",
  at: new Date("2026-06-01"),
  dueOn: "2026-06-08",
};

test.each<[string, number, PlannedSwitch | undefined, Level, readonly string[]]>([
  ["steady", 7, undefined, "steady", ["now", "plan"]],
  ["at reflect", 7, undefined, "reflect", ["now", "plan"]],
  ["at cool-off", 7, undefined, "cool-off", ["plan", "now"]],
  ["with no days to wait", 0, undefined, "cool-off", ["now"]],
  ["with this very switch planned", 7, plan, "cool-off", ["now"]],
  ["with another switch planned", 1, { ...plan, path: "automation" }, "steady", ["now", "plan"]],
])(
  "%s, switching is offered in this order",
  (_, coolingOffDays, plannedSwitch, level, expected) => {
    const record = { coolingOffDays, plannedSwitch };
    expect(switchChoices({ record, path: "devops", level })).toEqual(expected);
  },
);

import fc from "fast-check";
import { expect, test } from "vitest";
import { canPlan, coolingOffInput, dueDate, isDue } from "./plan.ts";
import type { EnrollmentRecord } from "./record/enrollment.ts";
import { enrolled } from "./record/enrollment-example.ts";
import { daysBetween } from "./time/dates.ts";

const now = new Date("2026-06-30T12:00:00Z");
const open = enrolled();
const plan = {
  id: "p",
  enrollment: "1",
  path: "devops",
  reason: "",
  at: now,
  dueOn: "2026-07-07",
};
const record = { enrollments: [open], coolingOffDays: 7 };
const justLeft: EnrollmentRecord = {
  ...open,
  endedAt: new Date("2026-06-20"),
  endedAs: "left",
};

test.each<[string, Parameters<typeof canPlan>[0]["record"], string, object]>([
  ["to another path", record, "devops", { ok: true, from: open, replaced: undefined }],
  [
    "after leaving a path a short while ago",
    { ...record, enrollments: [justLeft] },
    "devops",
    { ok: true, from: justLeft, replaced: undefined },
  ],
  ["to one's own path", record, "backend", { ok: false, reason: "same-path" }],
  ["without a path", { ...record, enrollments: [] }, "devops", { ok: false, reason: "no-path" }],
  [
    "without days to wait",
    { ...record, coolingOffDays: 0 },
    "devops",
    { ok: false, reason: "no-waiting" },
  ],
  [
    "that is planned already",
    { ...record, plannedSwitch: plan },
    "devops",
    { ok: false, reason: "planned" },
  ],
  [
    "while another is planned",
    { ...record, plannedSwitch: plan },
    "automation",
    { ok: true, from: open, replaced: plan },
  ],
])("planning a switch %s", (_, given, path, expected) => {
  expect(canPlan({ record: given, path, now })).toEqual(expected);
});

test("a planned switch is due on its day and after it", () => {
  const days = ["2026-07-06", "2026-07-07", "2026-09-01"];
  expect(days.map((today) => isDue({ plan, today }))).toEqual([false, true, true]);
});

test("it asks again after as many calendar days as the learner wants", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 14 }), (days) => {
      const dueOn = dueDate({ today: "2026-12-24", days });
      expect(daysBetween({ from: "2026-12-24", to: dueOn })).toBe(days);
      expect(isDue({ plan: { dueOn }, today: "2026-12-24" })).toBe(false);
    }),
  );
});

test.each(["0", "7", " 14 "])("%s cooling-off days are taken", (days) => {
  expect(coolingOffInput.parse(days)).toBe(Number(days));
});

test.each(["", "15", "-1", "1.5", "1e1", "seven"])(
  "%j cooling-off days are refused in words",
  (days) => {
    expect(coolingOffInput.safeParse(days).error?.issues[0]?.message).toBe("cooling-off-invalid");
  },
);

import * as z from "zod";
import type { EnrollmentRecord } from "./record/enrollment.ts";
import type { PlannedSwitch } from "./record/facts.ts";
import type { LearnerRecord } from "./record/learner-record.ts";
import { canSwitch } from "./switch/can-switch.ts";
import { refuseAs } from "./text/input-problem.ts";
import { addDays, type LocalDate } from "./time/dates.ts";

/** The longest that a planned switch waits, in days. */
export const MOST_COOLING_OFF_DAYS = 14;

/** Cooling-off days: a whole number from 0 to 14 (docs/rules.md#planned-switch). */
export const coolingOffInput = z
  .string()
  .trim()
  .refine(
    (text) => /^\d+$/.test(text) && Number(text) <= MOST_COOLING_OFF_DAYS,
    refuseAs("cooling-off-invalid"),
  )
  .transform(Number);

/** Returns the local date on which a switch that is planned today asks again. */
export function dueDate({ today, days }: Readonly<{ today: LocalDate; days: number }>): LocalDate {
  return addDays({ date: today, days });
}

/** Returns whether the day of a planned switch has come. */
export function isDue({
  plan,
  today,
}: Readonly<{ plan: Pick<PlannedSwitch, "dueOn">; today: LocalDate }>): boolean {
  return plan.dueOn <= today;
}

/**
 * Returns whether a switch to `path` can be planned now, and which enrollment it would end: as `canSwitch`, and
 * the learner wants days to wait. `replaced` is the open plan that this one would cancel.
 */
export function canPlan({
  record,
  path,
  now,
}: Readonly<{
  record: Pick<LearnerRecord, "enrollments" | "plannedSwitch" | "coolingOffDays">;
  path: string;
  now: Date;
}>):
  | Readonly<{ ok: true; from: EnrollmentRecord; replaced?: PlannedSwitch }>
  | Readonly<{ ok: false; reason: "same-path" | "no-path" | "no-waiting" | "planned" }> {
  const { enrollments, plannedSwitch, coolingOffDays } = record;
  const decision = canSwitch({ enrollments, path, now });
  if (!decision.ok) return decision;
  if (plannedSwitch?.path === path) return { ok: false, reason: "planned" };
  if (coolingOffDays === 0) return { ok: false, reason: "no-waiting" };
  return { ok: true, from: decision.from, replaced: plannedSwitch };
}

import * as z from "zod";
import { refuseAs } from "../text/input-problem.ts";

/** What a goal is in: the choices of the form. */
export const GOAL_KINDS = ["none", "days", "hours"] as const;

const given = z.object({
  kind: z.enum(GOAL_KINDS, refuseAs("goal-kind-missing")),
  weekdays: z
    .array(z.coerce.number().int().min(1).max(7), refuseAs("goal-weekdays-missing"))
    .transform((days) => [...new Set(days)].toSorted((one, other) => one - other)),
  reserveDays: z.coerce
    .number(refuseAs("goal-reserve-days-invalid"))
    .refine(
      (days) => days === 0 || days === 1 || days === 2,
      refuseAs("goal-reserve-days-invalid"),
    ),
  hours: z.string().trim(),
});

/** A weekly goal as chosen: only what belongs to its kind is looked at, and kept. */
export const goalInput = given
  .refine(({ kind, weekdays }) => kind !== "days" || weekdays.length > 0, {
    path: ["weekdays"],
    ...refuseAs("goal-weekdays-missing"),
  })
  .refine(({ kind, hours }) => kind !== "hours" || isHours(Number(hours)), {
    path: ["hours"],
    ...refuseAs("goal-hours-invalid"),
  })
  .transform(({ kind, weekdays, reserveDays, hours }) => ({
    weekdays: kind === "days" ? weekdays : [],
    reserveDays: kind === "days" ? reserveDays : 0,
    ...(kind === "hours" ? { hours: Number(hours) } : {}),
  }));

function isHours(hours: number): boolean {
  return Number.isInteger(hours) && hours >= 1 && hours <= 80;
}

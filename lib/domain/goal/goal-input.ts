import * as z from "zod";

/** What a goal is in: the choices of the form. */
export const GOAL_KINDS = ["none", "days", "hours"] as const;

const WHICH_DAYS = "Choose the days that you plan, or choose “No goal”.";
const HOW_MANY = "Enter the hours as a whole number from 1 to 80.";

const given = z.object({
  kind: z.enum(GOAL_KINDS, { error: "Choose what your goal is in, or “No goal”." }),
  weekdays: z
    .array(z.coerce.number().int().min(1).max(7), { error: WHICH_DAYS })
    .transform((days) => [...new Set(days)].toSorted((one, other) => one - other)),
  reserveDays: z.coerce
    .number({ error: "Choose 0, 1 or 2 reserve days." })
    .refine((days) => days === 0 || days === 1 || days === 2, {
      error: "Choose 0, 1 or 2 reserve days.",
    }),
  hours: z.string().trim(),
});

/** A weekly goal as chosen: only what belongs to its kind is looked at, and kept. */
export const goalInput = given
  .refine(({ kind, weekdays }) => kind !== "days" || weekdays.length > 0, {
    path: ["weekdays"],
    error: WHICH_DAYS,
  })
  .refine(({ kind, hours }) => kind !== "hours" || isHours(Number(hours)), {
    path: ["hours"],
    error: HOW_MANY,
  })
  .transform(({ kind, weekdays, reserveDays, hours }) => ({
    weekdays: kind === "days" ? weekdays : [],
    reserveDays: kind === "days" ? reserveDays : 0,
    ...(kind === "hours" ? { hours: Number(hours) } : {}),
  }));

function isHours(hours: number): boolean {
  return Number.isInteger(hours) && hours >= 1 && hours <= 80;
}

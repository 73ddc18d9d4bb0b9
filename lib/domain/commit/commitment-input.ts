import * as z from "zod";
import { refuseAs } from "../text/input-problem.ts";
import { addMonths, type LocalDate } from "../time/dates.ts";

const reason = z.string().max(2_000, refuseAs("words-too-long"));

/** Hours a week: empty (6 are then assumed), or a whole number from 1 to 80. */
export const hoursPerWeekInput = z
  .string()
  .trim()
  .transform((text) => (text === "" ? undefined : Number(text)))
  .refine(
    (hours) => hours === undefined || (Number.isInteger(hours) && hours >= 1 && hours <= 80),
    refuseAs("hours-per-week-invalid"),
  );

const day = z.iso.date();

/** Returns a commitment; every field may stay empty. A date to look back on lies after `today`, and within ten years. */
export function commitmentInputOn(today: LocalDate) {
  const latest = addMonths({ date: today, months: 120 });
  return commitmentInput.refine(
    ({ lookBackOn }) => lookBackOn === undefined || (lookBackOn > today && lookBackOn <= latest),
    {
      path: ["lookBackOn"],
      ...refuseAs("look-back-out-of-range"),
    },
  );
}

const commitmentInput = z.object({
  why: reason,
  hoursPerWeek: hoursPerWeekInput,
  lookBackOn: z
    .string()
    .refine((text) => text === "" || day.safeParse(text).success, refuseAs("date-invalid"))
    .transform((text) => (text === "" ? undefined : text)),
});

export const switchReasonInput = reason;
export const leaveReasonInput = reason;
export const exemptReasonInput = reason;

import * as z from "zod";
import { addMonths, type LocalDate } from "../words/dates.ts";

const reason = z
  .string()
  .max(2_000, { error: "Keep this under 2,000 characters: a few sentences are enough." });

/** Hours a week: empty (6 are then assumed), or a whole number from 1 to 80. */
export const hoursPerWeekInput = z
  .string()
  .trim()
  .transform((text) => (text === "" ? undefined : Number(text)))
  .refine(
    (hours) => hours === undefined || (Number.isInteger(hours) && hours >= 1 && hours <= 80),
    {
      error: "Enter the hours a week as a whole number from 1 to 80, or leave it empty.",
    },
  );

const day = z.iso.date();

/** A commitment; every field may stay empty. A date to look back on lies after `today`, and within ten years. */
export function commitmentInputOn(today: LocalDate) {
  const latest = addMonths({ date: today, months: 120 });
  return commitmentInput.refine(
    ({ lookBackOn }) => lookBackOn === undefined || (lookBackOn > today && lookBackOn <= latest),
    {
      path: ["lookBackOn"],
      error: "Choose a day after today and within ten years, or leave it empty.",
    },
  );
}

const commitmentInput = z.object({
  why: reason,
  hoursPerWeek: hoursPerWeekInput,
  lookBackOn: z
    .string()
    .refine((text) => text === "" || day.safeParse(text).success, {
      error: "Enter a date such as 2027-02-28, or leave it empty.",
    })
    .transform((text) => (text === "" ? undefined : text)),
});

export const switchReasonInput = reason;
export const leaveReasonInput = reason;
export const exemptReasonInput = reason;

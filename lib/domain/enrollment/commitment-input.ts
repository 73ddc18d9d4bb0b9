import * as z from "zod";

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

/** A commitment; every field may stay empty. */
export const commitmentInput = z.object({
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
export const exemptReasonInput = reason;

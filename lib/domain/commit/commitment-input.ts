import * as z from "zod";
import { refuseAs } from "../text/input-problem.ts";
import { reasonInput } from "../text/reason-input.ts";
import { addMonths, type LocalDate } from "../time/dates.ts";
import { hoursPerWeekInput } from "../work/hours-per-week-input.ts";

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
  why: reasonInput,
  hoursPerWeek: hoursPerWeekInput,
  lookBackOn: z
    .string()
    .refine((text) => text === "" || day.safeParse(text).success, refuseAs("date-invalid"))
    .transform((text) => (text === "" ? undefined : text)),
});

/** Why a learner leaves their path; may be empty. */
export const leaveReasonInput = reasonInput;

import * as z from "zod";
import { refuseAs } from "../text/input-problem.ts";

/** Hours a week that a learner plans: empty (6 are then assumed), or a whole number from 1 to 80. */
export const hoursPerWeekInput = z
  .string()
  .trim()
  .transform((text) => (text === "" ? undefined : Number(text)))
  .refine(
    (hours) => hours === undefined || (Number.isInteger(hours) && hours >= 1 && hours <= 80),
    refuseAs("hours-per-week-invalid"),
  );

import * as z from "zod";
import { refuseAs } from "../text/input-problem.ts";
import { addMonths, type LocalDate } from "../time/dates.ts";

/** A pause begins and ends within this many years of today, on either side; its first day at most one year ahead. */
export const PAUSE_YEARS = 10;

const day = z.iso.date();

function isDayOrEmpty(text: string): boolean {
  return text === "" || day.safeParse(text).success;
}

/** Returns the days of a pause, as typed: a first one, and a last one that may stay empty. */
export function pauseInputOn(today: LocalDate) {
  const earliest = addMonths({ date: today, months: -12 * PAUSE_YEARS });
  const latestFrom = addMonths({ date: today, months: 12 });
  const latestTo = addMonths({ date: today, months: 12 * PAUSE_YEARS });
  return pauseInput
    .refine(({ from }) => earliest <= from && from <= latestFrom, {
      path: ["from"],
      ...refuseAs("pause-from-out-of-range"),
    })
    .refine(({ from, to }) => to === undefined || from <= to, {
      path: ["to"],
      ...refuseAs("pause-to-before-from"),
    })
    .refine(({ to }) => to === undefined || to <= latestTo, {
      path: ["to"],
      ...refuseAs("pause-to-out-of-range"),
    });
}

const pauseInput = z.object({
  from: z.string().refine((text) => day.safeParse(text).success, refuseAs("pause-from-invalid")),
  to: z
    .string()
    .refine(isDayOrEmpty, refuseAs("pause-to-invalid"))
    .transform((text) => (text === "" ? undefined : text)),
});

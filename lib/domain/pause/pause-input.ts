import * as z from "zod";
import { dateInWords } from "../words/date-words.ts";
import { addMonths, type LocalDate } from "../words/dates.ts";
import type { Pause } from "./pause.ts";

/** A pause begins and ends within this many years of today, on either side; its first day at most one year ahead. */
const YEARS = 10;

const day = z.iso.date();

function isDayOrEmpty(text: string): boolean {
  return text === "" || day.safeParse(text).success;
}

/** The days of a pause, as typed: a first one, and a last one that may stay empty. */
export function pauseInputOn(today: LocalDate) {
  const earliest = addMonths({ date: today, months: -12 * YEARS });
  const latestFrom = addMonths({ date: today, months: 12 });
  const latestTo = addMonths({ date: today, months: 12 * YEARS });
  return pauseInput
    .refine(({ from }) => earliest <= from && from <= latestFrom, {
      path: ["from"],
      error: `Choose a first day within the last ${YEARS} years or the year to come.`,
    })
    .refine(({ from, to }) => to === undefined || from <= to, {
      path: ["to"],
      error: "This day comes before the first day off. Choose a later one, or leave it empty.",
    })
    .refine(({ to }) => to === undefined || to <= latestTo, {
      path: ["to"],
      error: `Choose a last day within the next ${YEARS} years, or leave it empty while you do not know.`,
    });
}

const pauseInput = z.object({
  from: z.string().refine((text) => day.safeParse(text).success, {
    error: "Enter the first day off as a date, such as 2027-02-28.",
  }),
  to: z
    .string()
    .refine(isDayOrEmpty, {
      error: "Enter the last day off as a date, such as 2027-02-28, or leave it empty.",
    })
    .transform((text) => (text === "" ? undefined : text)),
});

/** What to do about days that are off already. */
export function overlapError({ from, to }: Pick<Pause, "from" | "to">): string {
  const known =
    to === undefined
      ? `a pause since ${dateInWords(from)} that has no end yet`
      : `a pause from ${dateInWords(from)} to ${dateInWords(to)}`;
  return `You have noted ${known}. Change that one below, or choose other days.`;
}

import { addDays, type LocalDate } from "./dates.ts";

const DAY_AND_MONTH = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  timeZone: "UTC",
});

const WITH_YEAR = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** A date as one says it today: "today", "yesterday", "3 March", or with its year where that is another. */
export function relativeDay({ on, today }: Readonly<{ on: LocalDate; today: LocalDate }>): string {
  if (on === today) return "today";
  if (on === addDays({ date: today, days: -1 })) return "yesterday";
  const format = on.slice(0, 4) === today.slice(0, 4) ? DAY_AND_MONTH : WITH_YEAR;
  return format.format(new Date(`${on}T00:00:00Z`));
}

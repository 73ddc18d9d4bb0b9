import type { LocalDate } from "#lib/domain/time/dates";
import { shortMonth } from "#lib/wording/dates";

/** Returns at most six first days of months between two dates: of every month, every second, third or sixth, or of every year, fifth or tenth. */
export function monthsBetween({
  from,
  to,
}: Readonly<{ from: LocalDate; to: LocalDate }>): readonly LocalDate[] {
  const first = monthNumber(from);
  const months = Array.from({ length: monthNumber(to) - first + 1 }, (_, index) => first + index)
    .map((number) => ({ number, on: dateOfMonth(number) }))
    .filter(({ on }) => from <= on && on <= to);
  for (const step of [1, 2, 3, 6, 12, 60]) {
    const some = months.filter(({ number }) => number % step === 0);
    if (some.length <= 6) return some.map(({ on }) => on);
  }
  return months.filter(({ number }) => number % 120 === 0).map(({ on }) => on);
}

/** Months since the year 0, so that a January is a multiple of 12. */
function monthNumber(date: LocalDate): number {
  return 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7)) - 1;
}

function dateOfMonth(number: number): LocalDate {
  const [year, month] = [Math.floor(number / 12), (number % 12) + 1];
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`;
}

/** Returns "Mar", and the year in place of January. */
export function monthTickLabel(on: LocalDate): string {
  return on.slice(5, 7) === "01" ? on.slice(0, 4) : shortMonth(on);
}

import Link from "next/link";
import type { LocalDate } from "#lib/domain/time/dates";

/** The work days of one month and their hours, in words: the date, what it is called, and how much was worked. */
export type MonthOfDays = Readonly<{
  title: string;
  days: readonly (readonly [on: LocalDate, day: string, hours: string])[];
}>;

/** The work days of one month and their hours. */
export function MonthTable({ title, days }: MonthOfDays) {
  return (
    <table className="month">
      <caption>{title}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Day</th>
          <th scope="col">Hours of work</th>
        </tr>
      </thead>
      <tbody>
        {days.map(([on, day, hours]) => (
          <tr key={on}>
            <th scope="row">
              <Link href={`/journey/days/${on}`} prefetch={false}>
                {day}
              </Link>
            </th>
            <td>{hours}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import type { LocalDate } from "#lib/domain/time/dates";
import { formatMonth, formatWeekday } from "#lib/wording/dates";
import { formatHoursOfWork } from "#lib/wording/hours";

/** The work days of one month ("2026-03"), newest first. */
export type MonthOfDays = Readonly<{
  month: string;
  days: readonly Readonly<{ on: LocalDate; hours: number; isEstimate: boolean }>[];
}>;

/** The work days of one month and their hours. */
export function MonthTable({ month, days }: MonthOfDays) {
  return (
    <table className="month">
      <caption>{formatMonth(`${month}-01`)}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Day</th>
          <th scope="col">Hours of work</th>
        </tr>
      </thead>
      <tbody>
        {days.map(({ on, ...day }) => (
          <tr key={on}>
            <th scope="row">
              <a href={`/journey/days/${on}`}>{formatWeekday(on)}</a>
            </th>
            <td>{formatHoursOfWork(day)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import Link from "next/link";
import { formatMonth, formatWeekday } from "#lib/wording/dates";
import { formatHoursOfWork } from "#lib/wording/hours";
import type { WorkCalendar } from "./work-calendar.ts";

/** The work days of one month and their hours. */
export function MonthTable({ month, days }: WorkCalendar["months"][number]) {
  return (
    <table className="w-full max-w-sm self-start text-sm">
      <caption className="pb-1 text-left font-serif text-lg">{formatMonth(`${month}-01`)}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Day</th>
          <th scope="col">Hours of work</th>
        </tr>
      </thead>
      <tbody>
        {days.map(({ on, ...day }) => (
          <tr key={on} className="border-t border-line">
            <th scope="row" className="py-1 pr-4 text-left font-normal">
              <Link
                href={`/journey/days/${on}`}
                prefetch={false}
                className="inline-flex min-h-6 items-center"
              >
                {formatWeekday(on)}
              </Link>
            </th>
            <td className="py-1 text-right tabular-nums">{formatHoursOfWork(day)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

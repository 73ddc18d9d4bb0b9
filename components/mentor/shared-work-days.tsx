import { CalendarDrawing } from "#components/journey/calendar-drawing";
import type { LocalDate } from "#lib/domain/time/dates";
import { formatDate, formatMonth } from "#lib/wording/dates";
import { counted, listed } from "#lib/wording/numbers";
import { workCalendar } from "../journey/work-calendar";

/** Every work day is drawn alike: how long it was is the learner's own. */
const ALIKE = { hours: 2, isEstimate: false };

/** The work days of half a year, drawn and in words. */
export function SharedWorkDays({
  workDays,
  today,
}: Readonly<{ workDays: readonly LocalDate[]; today: LocalDate }>) {
  const { weeks, months, activeDays, from, lastOn } = workCalendar({
    days: new Set(workDays),
    hoursOfWork: new Map(workDays.map((on) => [on, ALIKE] as const)),
    pauses: [],
    today,
  });
  return (
    <section aria-labelledby="work-days" className="flex flex-col gap-4 font-sans">
      <h2 id="work-days" className="text-2xl">
        Work days
      </h2>
      {lastOn === undefined ? (
        <p>None yet.</p>
      ) : (
        <>
          <p className="max-w-prose">
            Active on {counted(activeDays, "day")} since {formatDate(from)}; the last work day was{" "}
            {formatDate(lastOn)}.
          </p>
          <CalendarDrawing weeks={weeks} />
          {months.length === 0 ? null : (
            <details className="print:not-open:hidden">
              <summary className="w-fit py-1 text-link">Every work day, by month</summary>
              <ul className="mt-2 flex flex-col gap-1">
                {months.map(({ month, days }) => (
                  <li key={month}>
                    {formatMonth(`${month}-01`)}:{" "}
                    {listed(days.toReversed().map(({ on }) => String(Number(on.slice(8)))))}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </section>
  );
}

import type { ReactNode } from "react";
import { EmptyState } from "#components/ui/empty-state";
import { Panel } from "#components/ui/page";
import { PendingLink } from "#components/ui/pending-link";
import { formatDate } from "#lib/wording/dates";
import { formatTwoKinds } from "#lib/wording/hours";
import { counted } from "#lib/wording/numbers";
import { CalendarDrawing } from "./calendar-drawing";
import { DayMarkLegend } from "./day-mark";
import { MonthTable } from "./month-table";
import { type WorkCalendar, workCalendar } from "./work-calendar";

/** The calendar of work days: drawn, in words, and as a table a month. */
export function WorkDays({
  children,
  ...days
}: Parameters<typeof workCalendar>[0] &
  Readonly<{
    /** What else there is to say about work days. */
    children?: ReactNode;
  }>) {
  const calendar = workCalendar(days);
  const { weeks, months, lastOn } = calendar;
  return (
    <Panel title="Work days" id="work-days">
      {lastOn === undefined ? (
        <EmptyState title="No work day yet">
          <p>
            A day appears here when you tick a step, finish a milestone or say “I worked on this
            today”. One step on your roadmap is enough for your first.
          </p>
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-4 font-sans">
          <p className="max-w-prose">{summaryOf(calendar)}</p>
          {children}
          <CalendarDrawing weeks={weeks} />
          <DayMarkLegend hasDaysOff={calendar.daysOff > 0} />
          <Neighbours calendar={calendar} />
          {months.length === 0 ? null : (
            <details>
              <summary className="w-fit py-1 text-link">Every work day, by month</summary>
              <div className="mt-4 grid gap-x-10 gap-y-8 sm:grid-cols-2 lg:grid-cols-3">
                {months.map((month) => (
                  <MonthTable key={month.month} {...month} />
                ))}
              </div>
            </details>
          )}
        </div>
      )}
    </Panel>
  );
}

/** No streak and no judgement: how many days, how many hours, and when last. */
function summaryOf(calendar: WorkCalendar): string {
  const { from, until, activeDays, daysOff, lastOn = until } = calendar;
  const span = `From ${formatDate(from)} to ${formatDate(until)}`;
  const active =
    activeDays === 0
      ? "no work days"
      : `active on ${counted(activeDays, "day")}, ${formatTwoKinds(calendar)}`;
  const off = daysOff === 0 ? "" : ` ${counted(daysOff, "day")} off.`;
  return `${span}: ${active}.${off} The last work day was ${formatDate(lastOn)}.`;
}

function Neighbours({ calendar: { earlier, later } }: Readonly<{ calendar: WorkCalendar }>) {
  if (earlier === undefined && later === undefined) return null;
  return (
    <p className="flex gap-8">
      {earlier === undefined ? null : (
        <PendingLink href={`/journey?until=${earlier}#work-days`} className="py-1">
          Earlier weeks
        </PendingLink>
      )}
      {later === undefined ? null : (
        <PendingLink href={`/journey?until=${later}#work-days`} className="py-1">
          Later weeks
        </PendingLink>
      )}
    </p>
  );
}

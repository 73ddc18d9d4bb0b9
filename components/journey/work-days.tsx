import type { ReactNode } from "react";
import { EmptyState } from "#components/ui/empty-state";
import { Panel } from "#components/ui/panel";
import { PendingLink } from "#components/ui/pending-link";
import type { LocalDate } from "#lib/domain/time/dates";
import { formatDate } from "#lib/wording/dates";
import { formatTwoKinds } from "#lib/wording/hours";
import { counted } from "#lib/wording/numbers";
import type { DrawnWeek } from "./calendar-drawing";
import type { Mark } from "./day-mark";
import { DaysDrawn } from "./days-drawn";
import { type CalendarDay, type WorkCalendar, workCalendar } from "./work-calendar";

/** The calendar of work days: drawn, in words, and as a table a month. */
export function WorkDays({
  children,
  areInWords,
  ...days
}: Parameters<typeof workCalendar>[0] &
  Readonly<{
    /** They are listed in words, too. */
    areInWords: boolean;
    /** What else there is to say about work days. */
    children?: ReactNode;
  }>) {
  const calendar = workCalendar(days);
  const { lastOn } = calendar;
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
          <DaysDrawn
            weeks={drawn({ calendar, workDays: days.days })}
            hasDaysOff={calendar.daysOff > 0}
            inWords={`/journey?until=${calendar.until}&days=words#work-days`}
            areInWords={areInWords}
          >
            <Neighbours calendar={calendar} />
          </DaysDrawn>
        </div>
      )}
    </Panel>
  );
}

function drawn({
  calendar: { weeks },
  workDays,
}: Readonly<{ calendar: WorkCalendar; workDays: ReadonlySet<LocalDate> }>): readonly DrawnWeek[] {
  return weeks.map(({ monday, days }) => ({
    monday,
    days: days.map((day) => ({
      ...(workDays.has(day.on) ? worked(day) : ticked(day)),
      ...(day.isOff ? { isOff: true } : {}),
    })),
  }));
}

function worked({ hours, isEstimate }: CalendarDay): Mark {
  if (hours === undefined) return { hours: 0, isEstimate: true };
  return isEstimate ? { hours, isEstimate } : { hours };
}

/** What was ticked later counts for this day, too. It is drawn and not said, so a hundredth of an hour is exact enough. */
function ticked({ hours }: CalendarDay): Mark {
  return hours === undefined ? {} : { hours: Math.ceil(hours * 100) / 100, isNoWorkDay: true };
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

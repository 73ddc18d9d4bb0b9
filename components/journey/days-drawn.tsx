"use client";

import { type MouseEvent, type ReactNode, useState } from "react";
import { addDays, type LocalDate } from "#lib/domain/time/dates";
import { CalendarDrawing, type DrawnWeek } from "./calendar-drawing";
import { DayMarkLegend } from "./day-mark";
import { type MonthOfDays, MonthTable } from "./month-table";

/**
 * The work days, drawn, and in words by month for whoever asks for them. It is given data, so that a page carries each day
 * once; the words come with the press, or, without script, with the page that the press leads to.
 */
export function DaysDrawn({
  weeks,
  hasDaysOff,
  inWords,
  areInWords,
  children,
}: Readonly<{
  weeks: readonly DrawnWeek[];
  hasDaysOff: boolean;
  /** The address of the page with the words. */
  inWords: string;
  /** The page is that one. */
  areInWords: boolean;
  /** What stands between the drawing and the words. */
  children: ReactNode;
}>) {
  const [isAskedFor, setAskedFor] = useState(areInWords);
  const months = monthsOf(weeks);
  function askForWords(event: MouseEvent): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    setAskedFor(true);
  }
  return (
    <>
      <CalendarDrawing weeks={weeks} />
      <DayMarkLegend hasDaysOff={hasDaysOff} />
      {children}
      {months.length === 0 || isAskedFor ? null : (
        <p>
          <a href={inWords} onClick={askForWords} className="inline-block py-1">
            Every work day, by month
          </a>
        </p>
      )}
      {months.length > 0 && isAskedFor ? <ByMonth months={months} /> : null}
    </>
  );
}

function ByMonth({ months }: Readonly<{ months: readonly MonthOfDays[] }>) {
  return (
    <details open>
      <summary ref={takeFocus} className="w-fit py-1 text-link">
        Every work day, by month
      </summary>
      <div className="mt-4 grid gap-x-10 gap-y-8 sm:grid-cols-2 lg:grid-cols-3">
        {months.map((month) => (
          <MonthTable key={month.month} {...month} />
        ))}
      </div>
    </details>
  );
}

/** The work days among those that are drawn, newest first, by month. */
function monthsOf(weeks: readonly DrawnWeek[]): readonly MonthOfDays[] {
  const days = weeks
    .flatMap(({ monday, days: marks }) =>
      marks.map((mark, index) => ({ on: addDays({ date: monday, days: index }), ...mark })),
    )
    .flatMap(({ on, hours, isEstimate = false, isNoWorkDay }) =>
      hours === undefined || isNoWorkDay ? [] : [{ on, hours, isEstimate }],
    )
    .toReversed();
  const months = Map.groupBy(days, ({ on }): LocalDate => on.slice(0, 7));
  return [...months].map(([month, of]) => ({ month, days: of }));
}

/** What was pressed is gone: who presses keys goes on from here. */
function takeFocus(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
}

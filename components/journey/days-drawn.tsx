"use client";

import { CalendarDrawing, type DrawnWeek } from "./calendar-drawing";
import { DayMarkLegend } from "./day-mark";

/** The work days as they are drawn. It is given data, so that a page carries each mark once, and not once more for React. */
export function DaysDrawn({
  weeks,
  hasDaysOff,
}: Readonly<{ weeks: readonly DrawnWeek[]; hasDaysOff: boolean }>) {
  return (
    <>
      <CalendarDrawing weeks={weeks} />
      <DayMarkLegend hasDaysOff={hasDaysOff} />
    </>
  );
}

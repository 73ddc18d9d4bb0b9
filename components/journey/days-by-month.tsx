"use client";

import { type MonthOfDays, MonthTable } from "./month-table";

/** The work days as a table a month. It is given data, so that a page carries each day once, and not once more for React. */
export function DaysByMonth({ months }: Readonly<{ months: readonly MonthOfDays[] }>) {
  return (
    <details>
      <summary className="w-fit py-1 text-link">Every work day, by month</summary>
      <div className="mt-4 grid gap-x-10 gap-y-8 sm:grid-cols-2 lg:grid-cols-3">
        {months.map((month) => (
          <MonthTable key={month.title} {...month} />
        ))}
      </div>
    </details>
  );
}

import { Fragment } from "react";
import type { LocalDate } from "#lib/domain/time/dates";
import { DayMark, type Mark } from "./day-mark";
import { MonthLabels } from "./month-labels";

/** A week of the drawing: its days from Monday on. */
export type DrawnWeek = Readonly<{ monday: LocalDate; days: readonly Mark[] }>;

/**
 * The weeks as columns of days, in two halves: beside each other where there is room, else one under the other, so that a day is
 * as large on a phone. Across it is drawn in per cent and downwards in em, the height of a day: so the marks grow with the
 * page and the words keep their size. The words beside it say the same.
 */
export function CalendarDrawing({ weeks }: Readonly<{ weeks: readonly DrawnWeek[] }>) {
  const middle = Math.ceil(weeks.length / 2);
  return (
    <div
      className="grid max-w-3xl grid-cols-[2.25rem_1fr] gap-y-3 text-[min(1.375rem,5.6vw)] sm:grid-cols-[2.25rem_1fr_1fr]"
      aria-hidden="true"
    >
      {[weeks.slice(0, middle), weeks.slice(middle)].map((half, index) => (
        <Fragment key={half[0]?.monday}>
          <Weekdays isRepeated={index > 0} />
          <Half weeks={half} />
        </Fragment>
      ))}
    </div>
  );
}

function Weekdays({ isRepeated }: Readonly<{ isRepeated: boolean }>) {
  return (
    <svg
      className={`mt-6 h-[7em] w-8 overflow-visible ${isRepeated ? "sm:hidden" : ""}`}
      aria-hidden="true"
    >
      {["Mon", "Wed", "Fri"].map((weekday, index) => (
        <svg
          key={weekday}
          y={`${2 * index + 0.5}em`}
          aria-hidden="true"
          className="overflow-visible"
        >
          <text y="4.5" className="scale">
            {weekday}
          </text>
        </svg>
      ))}
    </svg>
  );
}

function Half({ weeks }: Readonly<{ weeks: readonly DrawnWeek[] }>) {
  const width = 100 / weeks.length;
  return (
    <div className="min-w-0">
      <svg width="100%" height="24" className="block overflow-visible" aria-hidden="true">
        <MonthLabels mondays={weeks.map(({ monday }) => monday)} y={14} />
      </svg>
      <svg width="100%" className="marks block h-[7em]" aria-hidden="true">
        {weeks.map(({ monday, days }, column) => (
          <svg
            key={monday}
            x={`${Math.round(100 * (column + 0.5) * width) / 100}%`}
            aria-hidden="true"
          >
            {days.map((day, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a day of a week is its place in it
              <DayMark key={row} {...day} y={row + 0.5} />
            ))}
          </svg>
        ))}
      </svg>
    </div>
  );
}

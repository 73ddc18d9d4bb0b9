import type { LocalDate } from "#lib/domain/time/dates";
import { DayMark, type Mark } from "./day-mark";
import { MonthLabels } from "./month-labels";

/** A week of the drawing: its days from Monday on. */
export type DrawnWeek = Readonly<{ monday: LocalDate; days: readonly Mark[] }>;

/**
 * The weeks as columns of days. Across it is drawn in per cent and downwards in em, the height of a day: so the marks
 * grow with the page and the words keep their size. The words beside it say the same.
 */
export function CalendarDrawing({ weeks }: Readonly<{ weeks: readonly DrawnWeek[] }>) {
  const width = 100 / weeks.length;
  return (
    <div
      className="flex max-w-3xl gap-1 text-[min(0.75rem,3vw)] sm:text-[1.375rem]"
      aria-hidden="true"
    >
      <svg className="mt-6 h-[7em] w-8 shrink-0 overflow-visible" aria-hidden="true">
        {["Mon", "Wed", "Fri"].map((weekday, index) => (
          <svg
            key={weekday}
            y={`${2 * index + 0.5}em`}
            aria-hidden="true"
            className="overflow-visible"
          >
            <text y="4.5" className="fill-ink-soft text-xs forced-colors:fill-ink">
              {weekday}
            </text>
          </svg>
        ))}
      </svg>
      <div className="min-w-0 grow">
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
    </div>
  );
}

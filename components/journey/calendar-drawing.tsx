import type { WorkCalendar } from "#lib/domain/journey/work-calendar";
import { shortMonth } from "#lib/domain/words/date-words";

const CELL = 14;
const LEFT = 32;
const TOP = 20;
/** Hours from which a day is drawn at its largest and darkest. */
const FULL_HOURS = 4;

/** The weeks as columns of days, larger and darker with more hours. The words beside it say the same. */
export function CalendarDrawing({ weeks }: Readonly<{ weeks: WorkCalendar["weeks"] }>) {
  return (
    <svg
      viewBox={`0 0 ${LEFT + weeks.length * CELL} ${TOP + 7 * CELL}`}
      aria-hidden="true"
      className="w-full max-w-3xl font-sans"
    >
      <g className="fill-ink-soft text-[12px] sm:text-[9px]">
        {weeks.map(({ monday }, column) =>
          beginsMonth({ monday, column }) ? (
            <text key={monday} x={LEFT + column * CELL} y={11}>
              {shortMonth(monday)}
            </text>
          ) : null,
        )}
        {["Mon", "Wed", "Fri"].map((weekday, index) => (
          <text key={weekday} x={0} y={TOP + 2 * index * CELL + 10.5}>
            {weekday}
          </text>
        ))}
      </g>
      {weeks.map(({ monday, days }, column) => (
        <g key={monday}>
          {days.map(({ on, hours }, row) => (
            <DayMark
              key={on}
              x={LEFT + column * CELL + CELL / 2}
              y={TOP + row * CELL + CELL / 2}
              hours={hours}
            />
          ))}
        </g>
      ))}
    </svg>
  );
}

function DayMark({ x, y, hours }: Readonly<{ x: number; y: number; hours?: number }>) {
  if (hours === undefined) return <circle cx={x} cy={y} r="1.25" className="fill-edge" />;
  const share = Math.min(1, hours / FULL_HOURS);
  return (
    <circle
      cx={x}
      cy={y}
      r={3 + 3 * Math.sqrt(share)}
      className="fill-trail stroke-trail"
      fillOpacity={0.25 + 0.75 * share}
      strokeWidth="1"
    />
  );
}

/** A month is named over the column in which its first Monday stands, unless the next name would touch it. */
function beginsMonth({ monday, column }: Readonly<{ monday: string; column: number }>): boolean {
  return Number(monday.slice(8)) <= 7 || (column === 0 && Number(monday.slice(8)) <= 14);
}

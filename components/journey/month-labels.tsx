import type { LocalDate } from "#lib/domain/time/dates";
import { shortMonth } from "#lib/wording/dates";
import { hundredth } from "../ui/hundredth";

/** More weeks than this are a year: on a phone, every other of its months is named. */
const FEW_WEEKS = 30;

/** The months over columns of weeks that share the whole width. */
export function MonthLabels({
  mondays,
  y,
}: Readonly<{ mondays: readonly LocalDate[]; y: number | string }>) {
  const columns = mondays.length;
  return (
    <g className="scale">
      {mondays.map((monday, column) =>
        beginsMonth(monday) ? (
          <text
            key={monday}
            x={`${hundredth((100 * column) / columns)}%`}
            y={y}
            className={columns > FEW_WEEKS && isEven(monday) ? "max-sm:hidden" : undefined}
          >
            {shortMonth(monday)}
          </text>
        ) : null,
      )}
    </g>
  );
}

function isEven(monday: LocalDate): boolean {
  return Number(monday.slice(5, 7)) % 2 === 0;
}

/** A month is named at the column in which its first Monday stands. */
function beginsMonth(monday: LocalDate): boolean {
  return Number(monday.slice(8)) <= 7;
}

import type { LocalDate } from "#lib/domain/time/dates";
import { shortMonth } from "#lib/wording/dates";

/** The months over columns of weeks that share the whole width. */
export function MonthLabels({
  mondays,
  y,
}: Readonly<{ mondays: readonly LocalDate[]; y: number | string }>) {
  const columns = mondays.length;
  return (
    <g className="fill-ink-soft text-xs forced-colors:fill-ink">
      {mondays.map((monday, column) =>
        beginsMonth(monday) ? (
          <text key={monday} x={`${(100 * column) / columns}%`} y={y}>
            {shortMonth(monday)}
          </text>
        ) : null,
      )}
    </g>
  );
}

/** A month is named at the column in which its first Monday stands. */
function beginsMonth(monday: LocalDate): boolean {
  return Number(monday.slice(8)) <= 7;
}

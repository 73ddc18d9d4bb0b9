import { ChartTable } from "#components/ui/chart-table";
import type { FanPoint } from "#lib/domain/forecast/fan";
import { formatDate } from "#lib/wording/dates";
import { formatNumber } from "#lib/wording/numbers";

/** Rows of the table; the drawing has more points. */
const ROWS = 8;

/** The fan as a table: hours left by some of its dates. */
export function FanTable({
  ahead,
  isRange,
}: Readonly<{
  ahead: readonly FanPoint[];
  /** The futures differ. */
  isRange: boolean;
}>) {
  const every = Math.ceil(ahead.length / ROWS);
  const rows = ahead.filter((_, index) => index % every === 0 || index === ahead.length - 1);
  return (
    <ChartTable
      summary="The forecast as a table"
      caption="Hours left on the whole roadmap, by date"
      columns={isRange ? ["Date", "Even chance", "Likely"] : ["Date", "Hours left"]}
      rows={rows.map(({ on, half, most }) => ({
        id: on,
        cells: [formatDate(on), ...(isRange ? [half, most] : [half]).map(hoursLeft)],
      }))}
    />
  );
}

function hoursLeft(hours: number): string {
  return `${formatNumber(Math.round(hours))} h`;
}

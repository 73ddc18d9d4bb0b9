import { ChartTable } from "#components/ui/chart-table";
import type { HoursByWeek } from "#lib/domain/journey/weeks";
import { formatWeek } from "#lib/wording/journey/weeks";
import { counted } from "#lib/wording/numbers";
import { HoursChart } from "./hours-chart";
import { HoursLegend } from "./hours-legend";

/** The hours of weeks, drawn, and as a table. */
export function HoursOfWeeks({ hours }: Readonly<{ hours: HoursByWeek }>) {
  return (
    <>
      <HoursChart {...hours} />
      <HoursLegend hours={hours} />
      <ChartTable
        summary="Hours of every week"
        caption="Hours of work by week, newest first"
        columns={["Week", "Logged", "Estimated from ticks", "Days off"]}
        rows={hours.weeks.toReversed().map((week) => ({
          id: week.monday,
          cells: [
            formatWeek(week),
            counted(week.logged, "hour"),
            counted(week.estimated, "hour"),
            week.daysOff === 0 ? "–" : String(week.daysOff),
          ],
        }))}
      />
    </>
  );
}

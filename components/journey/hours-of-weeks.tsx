import { ChartTable } from "#components/ui/chart-table";
import type { HoursByWeek } from "#lib/domain/journey/weeks";
import { formatWeek } from "#lib/wording/journey/weeks";
import { counted } from "#lib/wording/numbers";
import { HoursChart } from "./hours-chart";
import { HoursLegend } from "./hours-legend";

/** The hours of weeks, drawn, and as a table. */
export function HoursOfWeeks({ hours }: Readonly<{ hours: HoursByWeek }>) {
  const { weeks, planned } = hours;
  return (
    <>
      <HoursChart {...hours} />
      <HoursLegend
        planned={`${planned.isAssumed ? "assumed" : "planned"}: ${counted(planned.hours, "hour")}`}
        hasDaysOff={weeks.some(({ daysOff }) => daysOff > 0)}
      />
      <ChartTable
        summary="Hours of every week"
        caption="Hours of work by week, newest first"
        columns={["Week", "Logged", "Estimated from ticks", "Days off"]}
        rows={weeks.toReversed().map((week) => ({
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

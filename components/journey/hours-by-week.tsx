import Link from "next/link";
import { BurstNote } from "#components/burst/burst-note";
import { ChartTable } from "#components/ui/chart-table";
import { Panel } from "#components/ui/page";
import type { HoursByWeek as Hours } from "#lib/domain/journey/weeks";
import type { Burst } from "#lib/domain/work/bursts";
import type { LearnerPace } from "#lib/domain/work/pace";
import { formatWeek } from "#lib/wording/journey/weeks";
import { counted } from "#lib/wording/numbers";
import { formatPaceSentence } from "#lib/wording/pace";
import { HoursChart } from "./hours-chart";
import { HoursLegend } from "./hours-legend";

/** Hours of work by week against the plan: in words, drawn, and as a table. */
export function HoursByWeek({
  hours,
  pace,
  bursts,
}: Readonly<{ hours: Hours; pace: LearnerPace; bursts: readonly Burst[] }>) {
  const { weeks, planned } = hours;
  return (
    <Panel title="Hours by week" id="hours">
      <div className="flex flex-col gap-4 font-sans">
        <p className="max-w-prose">
          {formatPaceSentence(pace)}{" "}
          {planned.isAssumed ? <Link href="/settings">Set your own hours a week</Link> : null}
        </p>
        <BurstNote bursts={bursts} />
        <HoursChart {...hours} />
        <HoursLegend hours={hours} />
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
      </div>
    </Panel>
  );
}

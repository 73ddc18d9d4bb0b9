import { ChartTable } from "#components/ui/chart-table";
import type { Stay } from "#lib/domain/journey/past-enrollments";
import type { LocalDate } from "#lib/domain/time/dates";
import { rangeInWords } from "#lib/wording/dates";
import { percentOf } from "#lib/wording/enrollments";
import { lengthInWords, timelineInWords } from "#lib/wording/journey/timeline";
import { DepthChart } from "./depth-chart";
import { timelineOf } from "./timeline-layout.ts";

/** How long and how deep every enrollment was: in words, drawn along one line of time, and as a table. */
export function EnrollmentDepths({
  stays,
  today,
  titleOf,
  timeZone,
  now,
}: Readonly<{
  stays: readonly Stay[];
  today: LocalDate;
  titleOf: (path: string) => string;
  timeZone: string;
  now: Date;
}>) {
  const timeline = timelineOf({ stays, today, timeZone });
  const { rows } = timeline;
  const hasTrial = rows.some(({ stay }) => stay.enrollment.kind === "trial");
  return (
    <div className="mb-10 flex flex-col gap-4 font-sans">
      <p className="max-w-prose">{timelineInWords({ timeline, titleOf })}</p>
      <DepthChart timeline={timeline} titleOf={titleOf} />
      <p className="max-w-prose text-sm text-ink-soft">
        A box is as long as you stayed, and filled as deep as you went: by how much of the hours of
        specialization and projects is cleared there. {hasTrial ? "Dashed: a trial." : ""}
      </p>
      <ChartTable
        summary="Length and depth of every stay"
        caption="Length and depth of every stay, oldest first"
        columns={["Path", "Time", "Length", "Depth"]}
        rows={rows.map(({ stay }) => ({
          id: stay.enrollment.id,
          cells: [
            `${titleOf(stay.enrollment.path)}${stay.enrollment.kind === "trial" ? " (trial)" : ""}`,
            rangeInWords({ from: stay.enrollment.startedAt, to: stay.endedAt, timeZone }),
            lengthInWords({ stay, now }),
            percentOf(stay.standing.depth),
          ],
        }))}
      />
    </div>
  );
}

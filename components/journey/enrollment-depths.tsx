import { ChartTable } from "#components/ui/chart-table";
import type { EnrollmentEntry } from "#lib/domain/journey/enrollment-entries";
import type { LocalDate } from "#lib/domain/time/dates";
import { formatRange } from "#lib/wording/dates";
import { percentOf } from "#lib/wording/enrollments";
import { formatLength, formatTimeline } from "#lib/wording/journey/timeline";
import { DepthChart } from "./depth-chart";
import { monthTickLabel } from "./month-ticks.ts";
import { timelineOf } from "./timeline-layout.ts";

/** How long and how deep every enrollment was: in words, drawn along one line of time, and as a table. */
export function EnrollmentDepths({
  entries,
  today,
  from,
  titleOf,
  timeZone,
  now,
}: Readonly<{
  entries: readonly EnrollmentEntry[];
  /** The last day that is drawn. */
  today: LocalDate;
  /** The first one, where it is not that of the first path. */
  from?: LocalDate;
  titleOf: (path: string) => string;
  timeZone: string;
  now: Date;
}>) {
  const timeline = timelineOf({ entries, today, timeZone, from });
  const { rows } = timeline;
  const hasTrial = rows.some(({ entry }) => entry.enrollment.kind === "trial");
  return (
    <div className="mb-10 flex flex-col gap-4 font-sans">
      <p className="max-w-prose">{formatTimeline({ timeline, titleOf })}</p>
      <DepthChart
        rows={rows.map(({ entry: { enrollment, snapshot }, start, end }) => ({
          ...{ id: enrollment.id, title: titleOf(enrollment.path) },
          ...(enrollment.kind === "trial" ? { isTrial: true } : {}),
          ...{ depth: percentOf(snapshot.depth), share: fine(snapshot.depth) },
          ...{ start: fine(start), end: fine(end) },
        }))}
        ticks={timeline.ticks.map(({ on, at }) => ({ label: monthTickLabel(on), at: fine(at) }))}
      />
      <p className="max-w-prose text-sm text-ink-soft">
        The longer a box, the longer you were on that path. The fuller it is, the more of its
        specialization and project hours you have done. {hasTrial ? "Dashed: a trial." : ""}
      </p>
      <ChartTable
        summary="Time and depth on each path"
        caption="Time and depth on each path, oldest first"
        columns={["Path", "Time", "Length", "Depth"]}
        rows={rows.map(({ entry }) => ({
          id: entry.enrollment.id,
          cells: [
            `${titleOf(entry.enrollment.path)}${entry.enrollment.kind === "trial" ? " (trial)" : ""}`,
            formatRange({ from: entry.enrollment.startedAt, to: entry.endedAt, timeZone }),
            formatLength({ entry, now }),
            percentOf(entry.snapshot.depth),
          ],
        }))}
      />
    </div>
  );
}

/** As finely as it is drawn. */
function fine(share: number): number {
  return Math.round(10_000 * share) / 10_000;
}

import type { Archive } from "#lib/domain/archive/archive";
import type { Cell } from "#lib/domain/text/csv";
import type { LocalDate } from "#lib/domain/time/dates";
import type { HoursOfWork } from "#lib/domain/work/hours";

type Table = readonly (readonly Cell[])[];

/** Returns what a learner has done, as a table: one row for each milestone, by date. */
export function completionsTable({
  completions,
  titleOf,
}: Readonly<{
  completions: Archive["record"]["completions"];
  titleOf: (milestone: string) => string;
}>): Table {
  return [
    ["Date", "Milestone", "Title", "How"],
    ...completions.map(({ on, milestone, prior }) => [
      ...[on, milestone, titleOf(milestone)],
      prior ? "Known before Waymark" : "Done",
    ]),
  ];
}

/** Returns a learner's hours of work, as a table: one row for each date. */
export function hoursTable(hoursOfWork: ReadonlyMap<LocalDate, HoursOfWork>): Table {
  const days = [...hoursOfWork].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return [
    ["Date", "Hours", "Source"],
    ...days.map(([on, { hours, isEstimate }]) => [
      ...[on, Number(hours.toFixed(2))],
      isEstimate ? "Estimated from what was ticked" : "Logged",
    ]),
  ];
}

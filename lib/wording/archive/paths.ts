import type { Archive } from "#lib/domain/archive/archive";
import { formatDate } from "../dates.ts";
import { formatSnapshot } from "../enrollments.ts";
import { formatGoal } from "../goal.ts";
import { type ArchiveEntry, type ArchiveNames, type ArchiveSection, quoted } from "./entry.ts";

type Told = Readonly<{ record: Archive["record"]; names: ArchiveNames }>;
type Enrollment = Archive["record"]["enrollments"][number];
type Plan = Archive["record"]["plannedSwitches"][number];

const ENDS = {
  switched: "switched to another path",
  completed: "completed",
  left: "left",
} as const;
const HELPED = { yes: "it helped", partly: "it partly helped", no: "it did not help" } as const;
const RESOLVED = {
  cancelled: "canceled",
  stayed: "stayed",
  switched: "switched",
  lapsed: "lapsed",
} as const;

/** Returns the paths of a learner, and what they planned for their time, in words. */
export function pathSections({ record, names }: Told): readonly ArchiveSection[] {
  return [
    {
      id: "paths",
      title: "Paths",
      entries: record.enrollments.flatMap((row) => enrollmentEntries({ row, names })),
    },
    {
      id: "planned",
      title: "Planned switches, and whether a switch helped",
      entries: [
        ...record.plannedSwitches.map((row) => planEntry({ row, names })),
        ...record.reflections.map((row) => ({
          on: names.dayOf(row.at),
          words: `On switching to ${names.enrollment(row.enrollment)}: ${row.helped === null ? "you would rather not say" : HELPED[row.helped]}`,
          ...quoted(row.text),
        })),
      ],
    },
    {
      id: "time",
      title: "Time off and goals",
      entries: [
        ...record.pauses.map(({ from, to }) => ({
          on: from,
          words: to === null ? "Time off, with no end yet" : `Time off until ${formatDate(to)}`,
        })),
        ...record.goals.map(({ since, weekdays, hours, reserveDays }) => ({
          on: since,
          words:
            weekdays.length === 0 && hours === null
              ? "No weekly goal from this day"
              : `Weekly goal: ${formatGoal({ weekdays, hours: hours ?? undefined, reserveDays })}`,
        })),
      ],
    },
  ];
}

function enrollmentEntries({
  row,
  names,
}: Readonly<{ row: Enrollment; names: ArchiveNames }>): readonly ArchiveEntry[] {
  const path = names.path(row.path);
  const begun: ArchiveEntry = {
    on: names.dayOf(row.startedAt),
    words: `Began ${path}${row.kind === "trial" ? " as a trial" : ""}`,
    ...quoted(row.why),
  };
  if (row.endedAt === null || row.endedAs === null) return [begun];
  const where = row.ended === null ? "" : `, ${formatSnapshot(row.ended)}`;
  const end: ArchiveEntry = {
    on: names.dayOf(row.endedAt),
    words: `Ended ${path}: ${ENDS[row.endedAs]}${where}`,
    ...quoted(row.switchReason),
  };
  if (row.exempt === null) return [begun, end];
  return [
    begun,
    end,
    { on: end.on, words: `Leaving ${path} does not count`, ...quoted(row.exempt) },
  ];
}

function planEntry({ row, names }: Readonly<{ row: Plan; names: ArchiveNames }>): ArchiveEntry {
  const end = row.resolvedAs === null ? "" : ` (${RESOLVED[row.resolvedAs]})`;
  return {
    on: names.dayOf(row.at),
    words: `Planned to switch to ${names.path(row.path)} on ${formatDate(row.dueOn)}${end}`,
    ...quoted(row.reason),
  };
}

import type { Archive } from "#lib/domain/archive/archive";
import { formatDate } from "../dates.ts";
import { counted } from "../numbers.ts";
import { type ArchiveNames, type ArchiveSection, quoted } from "./entry.ts";

type Told = Readonly<{ record: Archive["record"]; names: ArchiveNames }>;

const WHEN = { today: "on that day", since: "over the days since", before: "before Waymark" };

/** Returns what a learner has done and logged, in words. */
export function doneSections({ record, names }: Told): readonly ArchiveSection[] {
  const { milestone, step } = names;
  return [
    {
      id: "done",
      title: "Milestones done",
      entries: record.completions.map((row) => ({
        on: row.on,
        words: `${milestone(row.milestone)}${row.prior ? " (known before Waymark)" : ""}`,
      })),
    },
    {
      id: "steps",
      title: "Steps ticked",
      entries: record.stepTicks.map((row) => ({
        on: row.on,
        words: `${step(row.milestone, row.step)} · ${milestone(row.milestone)}${row.prior ? " (known before Waymark)" : ""}`,
      })),
    },
    {
      id: "skipped",
      title: "Skipped and put aside",
      entries: [
        ...record.waivers.map((row) => ({
          ...{ on: names.dayOf(row.at), words: `Skipped permanently: ${milestone(row.milestone)}` },
          ...quoted(row.reason),
        })),
        ...record.putAside.map((row) => ({
          ...{ on: names.dayOf(row.at), words: `Put aside for now: ${milestone(row.milestone)}` },
        })),
      ],
    },
    {
      id: "work",
      title: "Work you logged",
      entries: record.logs.map((row) => ({ on: row.on, ...logWords({ row, names }) })),
    },
    {
      id: "when-done",
      title: "When you said you did it",
      entries: record.burstAnswers.map(({ on, as, since }) => ({
        on,
        words: `What you ticked that day was done ${WHEN[as]}${since === null ? "" : ` ${formatDate(since)}`}`,
      })),
    },
  ];
}

function logWords({
  row,
  names,
}: Readonly<{ row: Archive["record"]["logs"][number]; names: ArchiveNames }>) {
  const about = row.milestone === null ? "Learning elsewhere" : names.milestone(row.milestone);
  const hours = row.hours === null ? "" : `, ${counted(row.hours, "hour")}`;
  return { words: `${about}${hours}`, ...quoted(row.what) };
}

import type { Archive } from "#lib/domain/archive/archive";
import { CORRECTION_TITLES } from "../corrections.ts";
import { formatDate } from "../dates.ts";
import { formatWeekQuestion, formatWeekSpan } from "../week.ts";
import { type ArchiveNames, type ArchiveSection, quoted } from "./entry.ts";

type Told = Readonly<{ record: Archive["record"]; names: ArchiveNames }>;

const KINDS = {
  evidence: "Evidence for",
  notes: "Your note on",
  explanations: "In your own words:",
} as const;

const SUGGESTIONS: ReadonlyMap<string, string> = new Map(Object.entries(CORRECTION_TITLES));

const OUTCOMES = { confirmed: "it still held", faded: "you had forgotten it" } as const;

/** Returns what a learner wrote, and how their answers held, in words. */
export function writtenSections({ record, names }: Told): readonly ArchiveSection[] {
  const kinds = ["evidence", "notes", "explanations"] as const;
  return [
    {
      id: "written",
      title: "What you wrote",
      entries: kinds.flatMap((kind) =>
        record[kind].map((row) => ({
          ...{ on: row.on, words: `${KINDS[kind]} ${names.milestone(row.milestone)}` },
          quote: row.text,
        })),
      ),
    },
    {
      id: "weeks",
      title: "Your weeks, looked back on",
      entries: record.weekLooks.map((row) => ({
        on: row.monday,
        words: `${formatWeekSpan(row.monday)}: ${formatWeekQuestion(row.question)}`,
        quote: row.text,
      })),
    },
    {
      id: "reviews",
      title: "Reviews",
      entries: [
        ...record.reviews.map((row) => ({
          on: row.on,
          words: `Reviewed ${names.milestone(row.milestone)}: ${OUTCOMES[row.outcome]}`,
        })),
        ...record.reviewDelays.map((row) => ({
          on: names.dayOf(row.at),
          words: `${names.milestone(row.milestone)}: not asked again before ${formatDate(row.until)}`,
        })),
      ],
    },
    {
      id: "hidden",
      title: "Suggestions you hid",
      entries: [
        ...record.correctionDismissals.map((row) => ({
          on: names.dayOf(row.at),
          words: `${SUGGESTIONS.get(row.correction) ?? "A suggestion"}, ${row.until === null ? "for good" : `until ${formatDate(row.until)}`}`,
          ...quoted(row.reason),
        })),
        ...record.noticeDismissals.map((row) => ({
          on: names.dayOf(row.at),
          words: "The notice about your switches",
        })),
      ],
    },
  ];
}

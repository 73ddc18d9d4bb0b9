import type { LocalDate } from "#lib/domain/time/dates";

/** One line of the page on which learners read what is kept of them. */
export type ArchiveEntry = Readonly<{
  /** The date that it is about. */
  on: LocalDate;
  words: string;
  /** What the learner wrote with it, in their own words. */
  quote?: string;
}>;

export type ArchiveSection = Readonly<{
  id: string;
  title: string;
  entries: readonly ArchiveEntry[];
}>;

/** How the things are called that an archive names by id, and which date a moment falls on. */
export type ArchiveNames = Readonly<{
  milestone: (id: string) => string;
  step: (milestone: string, step: string) => string;
  path: (id: string) => string;
  /** The path of an enrollment. */
  enrollment: (name: string) => string;
  dayOf: (moment: string) => LocalDate;
}>;

/** Returns words that may be empty: absent then. */
export function quoted(text: string | null): Pick<ArchiveEntry, "quote"> {
  return text ? { quote: text } : {};
}

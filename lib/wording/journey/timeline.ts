import type { EnrollmentEntry } from "#lib/domain/journey/enrollment-entries";
import type { LocalDate } from "#lib/domain/time/dates";
import { formatDate, formatSpan } from "../dates.ts";
import { percentOf } from "../enrollments.ts";
import { cardinal, listed } from "../numbers.ts";

/** Enrollments along one line of time, oldest first. */
type EnrollmentSpan = Readonly<{
  /** The day on which the first of them began. */
  since: LocalDate;
  /** Today. */
  to: LocalDate;
  rows: readonly Readonly<{ entry: EnrollmentEntry }>[];
}>;

/**
 * Returns "From 15 May 2026 to 21 November 2026: four enrollments and one trial. The deepest is Backend, with 29 %." No
 * judgement: what it shows, and which enrollment went deepest.
 */
export function formatTimeline({
  timeline: { since, to, rows },
  titleOf,
}: Readonly<{ timeline: EnrollmentSpan; titleOf: (path: string) => string }>): string {
  const entries = rows.map(({ entry }) => entry);
  const counts = [
    countOf(entries, "committed", ["path", "paths"]),
    countOf(entries, "trial", ["trial", "trials"]),
  ].filter((count) => count !== undefined);
  const span = `From ${formatDate(since)} to ${formatDate(to)}: ${listed(counts)}.`;
  const deepest = entries.toSorted((one, other) => other.snapshot.depth - one.snapshot.depth)[0];
  if (deepest === undefined || entries.length < 2 || deepest.snapshot.depth === 0) return span;
  const depth = percentOf(deepest.snapshot.depth);
  return `${span} You got furthest on ${titleOf(deepest.enrollment.path)}: ${depth}.`;
}

/** Returns "three months": how long an enrollment lasted, or has lasted. */
export function formatLength({
  entry,
  now,
}: Readonly<{ entry: EnrollmentEntry; now: Date }>): string {
  return formatSpan({ from: entry.enrollment.startedAt, to: entry.endedAt ?? now });
}

function countOf(
  entries: readonly EnrollmentEntry[],
  kind: EnrollmentEntry["enrollment"]["kind"],
  [one, many]: readonly [one: string, many: string],
): string | undefined {
  const count = entries.filter(({ enrollment }) => enrollment.kind === kind).length;
  if (count === 0) return undefined;
  return `${cardinal(count)} ${count === 1 ? one : many}`;
}

import type { Stay } from "#lib/domain/journey/past-enrollments";
import type { LocalDate } from "#lib/domain/time/dates";
import { dateInWords, spanInWords } from "../dates.ts";
import { percentOf } from "../enrollments.ts";
import { cardinal } from "../numbers.ts";
import { listed } from "../plurals.ts";

/** Enrollments along one line of time, oldest first. */
type EnrollmentSpan = Readonly<{
  from: LocalDate;
  /** Today. */
  to: LocalDate;
  rows: readonly Readonly<{ stay: Stay }>[];
}>;

/**
 * "From 15 May 2026 to 21 November 2026: four stays on a path and one trial. The deepest is Backend, with 29 %." No
 * judgement: what it shows, and which stay went deepest.
 */
export function timelineInWords({
  timeline: { from, to, rows },
  titleOf,
}: Readonly<{ timeline: EnrollmentSpan; titleOf: (path: string) => string }>): string {
  const stays = rows.map(({ stay }) => stay);
  const counts = [
    countOf(stays, "committed", ["stay on a path", "stays on a path"]),
    countOf(stays, "trial", ["trial", "trials"]),
  ].filter((count) => count !== undefined);
  const span = `From ${dateInWords(from)} to ${dateInWords(to)}: ${listed(counts)}.`;
  const deepest = stays.toSorted((one, other) => other.standing.depth - one.standing.depth)[0];
  if (deepest === undefined || stays.length < 2 || deepest.standing.depth === 0) return span;
  const depth = percentOf(deepest.standing.depth);
  return `${span} The deepest is ${titleOf(deepest.enrollment.path)}, with ${depth}.`;
}

/** "three months": how long a stay lasted, or has lasted. */
export function lengthInWords({ stay, now }: Readonly<{ stay: Stay; now: Date }>): string {
  return spanInWords({ from: stay.enrollment.startedAt, to: stay.endedAt ?? now });
}

function countOf(
  stays: readonly Stay[],
  kind: Stay["enrollment"]["kind"],
  [one, many]: readonly [one: string, many: string],
): string | undefined {
  const count = stays.filter(({ enrollment }) => enrollment.kind === kind).length;
  if (count === 0) return undefined;
  return `${cardinal(count)} ${count === 1 ? one : many}`;
}

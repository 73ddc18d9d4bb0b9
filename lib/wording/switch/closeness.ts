import type { DeepeningMonth } from "#lib/domain/progress/deepening";
import type { EnrollmentRecord } from "#lib/domain/record/enrollment";
import type { PhaseId } from "#lib/domain/record/phases";
import type { LocalDate } from "#lib/domain/time/dates";
import type { Pace } from "#lib/domain/work/pace";
import { formatDate } from "../dates.ts";
import { capitalised, counted } from "../numbers.ts";
import { formatPace, formatWeeksLeft } from "../pace.ts";
import { formatPhase } from "../phases.ts";

type Ended = Pick<EnrollmentRecord, "endedAt">;

/** Returns "Specialization is 4 milestones from its end: 38 hours, about 7 weeks at 5.5 hours a week." */
export function formatPhaseEnd({
  phase,
  milestones,
  hours,
  weeks,
  pace,
  enrollment,
}: Readonly<{
  phase: PhaseId;
  milestones: number;
  hours: number;
  weeks: number;
  pace: Pace;
  /** On the path of the phase. Once it has ended, the same is said in the past tense. */
  enrollment: Ended;
}>): string {
  const be = verbFor({ phase, enrollment });
  return (
    `${capitalised(formatPhase(phase))} ${be} ${counted(milestones, "milestone")} from the end: ` +
    `${counted(hours, "hour")}, ${formatWeeksLeft(weeks)} at ${formatPace(pace)}.`
  );
}

/** Returns what is still ahead of six months of deepening; absent once they have passed. */
export function formatDeepeningAhead({
  deepening,
  today,
  enrollment,
}: Readonly<{
  /** Absent while it has not begun. */
  deepening?: DeepeningMonth;
  today: LocalDate;
  enrollment: Ended;
}>): string | undefined {
  if (deepening === undefined) {
    const begins = isLeft(enrollment) ? "had not begun there" : "has not begun";
    return `Deepening ${begins}: it starts when the projects are done, and takes at least six months.`;
  }
  if (today >= deepening.sixMonthsOn) return undefined;
  return `Deepening is in month ${deepening.month} of 6 to 12. Six months will have passed on ${formatDate(deepening.sixMonthsOn)}.`;
}

function verbFor({ phase, enrollment }: Readonly<{ phase: PhaseId; enrollment: Ended }>): string {
  const isPlural = phase === "fundamentals" || phase === "projects";
  if (isLeft(enrollment)) return isPlural ? "were" : "was";
  return isPlural ? "are" : "is";
}

function isLeft({ endedAt }: Ended): boolean {
  return endedAt !== undefined;
}

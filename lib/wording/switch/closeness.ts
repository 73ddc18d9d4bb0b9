import type { DeepeningMonth } from "#lib/domain/progress/deepening";
import type { EnrollmentRecord } from "#lib/domain/record/enrollment";
import type { PhaseId } from "#lib/domain/record/phases";
import type { LocalDate } from "#lib/domain/time/dates";
import type { Pace } from "#lib/domain/work/pace";
import { formatDate } from "../dates.ts";
import { capitalised, counted } from "../numbers.ts";
import { formatPhase } from "../phases.ts";
import { formatRate } from "../rate.ts";

type Ended = Pick<EnrollmentRecord, "endedAt">;

/** Beyond this, a number of weeks says less than that it is long. */
const MANY_WEEKS = 104;

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
  const long = weeks > MANY_WEEKS ? "more than two years" : `about ${counted(weeks, "week")}`;
  return (
    `${capitalised(formatPhase(phase))} ${be} ${counted(milestones, "milestone")} from the end: ` +
    `${counted(hours, "hour")}, ${long} at ${formatRate(pace.hoursPerWeek)}.`
  );
}

const BASES: Readonly<Record<Pace["basis"], string>> = {
  record:
    "That pace is your own: your average over the last 12 weeks, or since you began, time off left out.",
  plan: "That pace is what you planned: there is no work in your record of the last 12 weeks.",
  assumed:
    "That pace is assumed: you planned no hours a week, and there is no work in your record of the last 12 weeks.",
};

/** Says whether a pace is of the learner's record, planned or assumed. */
export function formatPaceBasis({ basis }: Pace): string {
  return BASES[basis];
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
    return `Deepening ${begins}: it starts when the projects are cleared, and takes at least six months of staying with them.`;
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

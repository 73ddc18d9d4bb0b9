import type { LocalDate } from "#lib/domain/time/dates";
import { lastDayOfTrial, TRIAL, type TrialDecision } from "#lib/domain/trial/trials";
import { formatDate } from "./dates.ts";
import { cardinal, counted, ordinal } from "./numbers.ts";

/** Returns what trying the other path means, before it is begun, or why it cannot be tried now. */
export function formatTrialOffer({
  decision,
  fromTitle,
  titleOf,
  path,
  today,
}: Readonly<{
  decision: TrialDecision;
  fromTitle: string;
  titleOf: (path: string) => string;
  /** The other path. */
  path: string;
  today: LocalDate;
}>): string {
  if (decision.ok) {
    const until = formatDate(lastDayOfTrial(today));
    return `${TRIAL.days} days, until ${until}. ${fromTitle} goes on, and nothing you do is lost. It is the ${ordinal(decision.rank)} of ${cardinal(TRIAL.most)} trials in ${TRIAL.withinDays} days.`;
  }
  if (decision.reason === "too-many") {
    return `You began ${counted(TRIAL.most, "trial")} in the last ${TRIAL.withinDays} days. The next one is possible from ${formatDate(decision.from)}.`;
  }
  if (decision.reason === "trial-open") {
    const { day, endsOn, enrollment } = decision.trial;
    return enrollment.path === path
      ? `You are trying it: ${formatTrialDay(day)}, until ${formatDate(endsOn)}.`
      : `You are trying ${titleOf(enrollment.path)} until ${formatDate(endsOn)}, and one trial runs at a time. End that one to begin another.`;
  }
  return "A path is tried beside another: without one, begin it, and leave it when it is not yours.";
}

/** Returns "day 3 of 14". */
export function formatTrialDay(day: number): string {
  return `day ${day} of ${TRIAL.days}`;
}

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
    return `${TRIAL.days} days, until ${until}. ${fromTitle} continues, and nothing you do is lost. This is the ${ordinal(decision.rank)} of ${cardinal(TRIAL.most)} trials you can have in ${TRIAL.withinDays} days.`;
  }
  if (decision.reason === "too-many") {
    return `You began ${counted(TRIAL.most, "trial")} in the last ${TRIAL.withinDays} days. You can begin the next one on ${formatDate(decision.from)}.`;
  }
  if (decision.reason === "trial-open") {
    const { day, endsOn, enrollment } = decision.trial;
    return enrollment.path === path
      ? `You are trying it: ${formatTrialDay(day)}, until ${formatDate(endsOn)}.`
      : `You are trying ${titleOf(enrollment.path)} until ${formatDate(endsOn)}. You can try one path at a time: end that trial to begin another.`;
  }
  return "A trial runs alongside a path of your own. You have none, so just begin this one, and leave it if it is not for you.";
}

/** Returns "day 3 of 14". */
export function formatTrialDay(day: number): string {
  return `day ${day} of ${TRIAL.days}`;
}

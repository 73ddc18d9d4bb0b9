import { isDue } from "#lib/domain/plan";
import type { PlannedSwitch } from "#lib/domain/record/facts";
import type { LocalDate } from "#lib/domain/time/dates";
import { lastDayOfTrial, TRIAL, type TrialDecision } from "#lib/domain/trial/trials";
import { formatDate, relativeDay } from "../dates.ts";
import { cardinal, counted, ordinal } from "../numbers.ts";

type Titles = (path: string) => string;

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
  titleOf: Titles;
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

/** Returns what switching now, and switching later where that is offered, means before either is pressed. */
export function formatSwitchOffer({
  days,
  dueOn,
  plan,
  path,
  fromTitle,
  toTitle,
  isLeft,
  titleOf,
}: Readonly<{
  /** Cooling-off days; 0 offers no waiting. */
  days: number;
  /** The day on which a switch planned now would ask again. */
  dueOn: LocalDate;
  /** The open plan, whatever path it is about. */
  plan?: PlannedSwitch;
  path: string;
  fromTitle: string;
  toTitle: string;
  isLeft: boolean;
  titleOf: Titles;
}>): readonly string[] {
  const now = isLeft
    ? `Now: ${toTitle} begins at once.`
    : `Now: ${fromTitle} ends here and ${toTitle} begins. You can come back.`;
  if (plan?.path === path) return [now, `It is planned for ${formatDate(plan.dueOn)}.`];
  if (days === 0) return [now];
  const meanwhile = isLeft ? "nothing begins yet" : `${fromTitle} goes on`;
  const later = `In ${counted(days, "day")}: ${meanwhile}, and on ${formatDate(dueOn)} you are asked again, with your own reason. You can cancel any time.`;
  if (plan === undefined) return [now, later];
  return [now, later, `Planning it cancels your plan to switch to ${titleOf(plan.path)}.`];
}

/** Returns "You plan to switch to X on 28 November 2026", or that its day has come. */
export function formatPlan({
  plan,
  title,
  today,
}: Readonly<{ plan: PlannedSwitch; title: string; today: LocalDate }>): string {
  if (!isDue({ plan, today })) {
    return `You plan to switch to ${title} on ${formatDate(plan.dueOn)}.`;
  }
  const on = relativeDay({ on: plan.dueOn, today });
  const day = on === "today" || on === "yesterday" ? on : `on ${on}`;
  return `You wanted to decide ${day} whether to switch to ${title}.`;
}

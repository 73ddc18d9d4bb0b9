import type { Touched } from "#lib/domain/progress/last-touched";
import { isBegun, type Next } from "#lib/domain/progress/next-milestone";
import { withoutCodeMarks } from "#lib/domain/text/code-marks";
import type { LocalDate } from "#lib/domain/time/dates";
import { onDay } from "./dates.ts";
import { counted, formatNumber, listed, listedBriefly } from "./numbers.ts";

/**
 * Returns "The first open milestone of this phase. It builds on SQL, already done.", and once it is begun "You ticked “Read
 * a file” yesterday.": what was touched last.
 */
export function whyNext({ next, today }: Readonly<{ next: Next; today: LocalDate }>): string {
  const { buildsOn, missing, isPutAside, last, milestone } = next;
  if (isPutAside) return "You have put aside everything that is left. This is the first of it.";
  const lead =
    last === undefined
      ? "The first open milestone of this phase."
      : formatLast({ last, steps: milestone.steps, today });
  if (missing.length > 0) {
    return `${lead} It builds on ${listed(missing)}, which ${missing.length === 1 ? "is" : "are"} still open.`;
  }
  return buildsOn.length > 0 && last === undefined
    ? `${lead} It builds on ${listedBriefly(buildsOn)}, already done.`
    : lead;
}

function formatLast({
  last: { on, step },
  steps,
  today,
}: Readonly<{ last: Touched; steps: Next["milestone"]["steps"]; today: LocalDate }>): string {
  const title = steps.find(({ id }) => id === step)?.title;
  const day = onDay({ on, today });
  return title === undefined
    ? `You worked on it ${day}.`
    : `You ticked “${withoutCodeMarks(title)}” ${day}.`;
}

/** Returns "Start", or "Continue" once anything of it was done: the words of the way to the next milestone. */
export function goTo(next: Next): string {
  return isBegun(next) ? "Continue" : "Start";
}

/** Returns "2 of 5 steps · 3 of 8 h": how far a milestone has come. */
export function formatMilestoneProgress({ milestone, stepsDone, hours }: Next): string {
  const steps = `${stepsDone} of ${counted(milestone.steps.length, "step")}`;
  return `${steps} · ${formatNumber(hours.cleared)} of ${formatNumber(hours.required)}\u00a0h`;
}

/** Returns "about 24 hours", or "about 24 hours, 4 weeks at your pace" of a milestone that takes weeks. */
export function formatMilestoneTime({
  hours,
  weeks,
}: Readonly<{ hours: Next["hours"]; weeks?: number }>): string {
  const whole = `about ${counted(hours.required, "hour")}`;
  if (weeks === undefined) return whole;
  const left = hours.cleared > 0 ? "left " : "";
  return `${whole}, ${counted(weeks, "week")} ${left}at your pace`;
}

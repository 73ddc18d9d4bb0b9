import { isDue } from "#lib/domain/plan";
import type { PlannedSwitch } from "#lib/domain/record/facts";
import type { LocalDate } from "#lib/domain/time/dates";
import { formatDate, onDay } from "./dates.ts";

/** Returns "You plan to switch to X on 28 November 2026", or that its day has come. */
export function formatPlan({
  plan,
  title,
  today,
}: Readonly<{ plan: PlannedSwitch; title: string; today: LocalDate }>): string {
  if (!isDue({ plan, today })) {
    return `You plan to switch to ${title} on ${formatDate(plan.dueOn)}.`;
  }
  return `You wanted to decide ${onDay({ on: plan.dueOn, today })} whether to switch to ${title}.`;
}

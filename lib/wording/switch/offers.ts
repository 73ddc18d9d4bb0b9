import type { EnrollmentRecord } from "#lib/domain/record/enrollment";
import type { PlannedSwitch } from "#lib/domain/record/facts";
import type { LocalDate } from "#lib/domain/time/dates";
import { formatDate } from "../dates.ts";
import { counted } from "../numbers.ts";

/** Returns what switching now, and switching later where that is offered, means before either is pressed. */
export function formatSwitchOffer({
  days,
  dueOn,
  plan,
  path,
  fromTitle,
  toTitle,
  from,
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
  /** What the switch ends, or what was left before it. */
  from: Pick<EnrollmentRecord, "endedAt">;
  titleOf: (path: string) => string;
}>): readonly string[] {
  const isLeft = from.endedAt !== undefined;
  const now = isLeft
    ? `Now: ${toTitle} begins at once.`
    : `Now: ${fromTitle} ends here and ${toTitle} begins. You can come back.`;
  if (plan?.path === path) return [now, `It is planned for ${formatDate(plan.dueOn)}.`];
  if (days === 0) return [now];
  const meanwhile = isLeft ? "nothing begins yet" : `${fromTitle} continues`;
  const later = `In ${counted(days, "day")}: ${meanwhile}, and on ${formatDate(dueOn)} you are asked again. You can cancel at any time.`;
  if (plan === undefined) return [now, later];
  return [now, later, `Planning it cancels your plan to switch to ${titleOf(plan.path)}.`];
}

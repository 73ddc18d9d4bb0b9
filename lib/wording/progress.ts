import type { Counts } from "#lib/domain/progress/progress";
import { counted, formatNumber } from "./numbers.ts";

/** Returns "200 of 619 h": roadmap hours, those of the percentage and of the bar beside it. */
export function formatHoursDone({ hours }: Pick<Counts, "hours">): string {
  return `${formatNumber(hours.cleared)} of ${formatNumber(hours.required)}\u00a0h`;
}

/** Returns "32\u00a0%". */
export function formatPercentDone({ percent }: Pick<Counts, "percent">): string {
  return `${percent}\u00a0%`;
}

type Milestones = Pick<Counts, "cleared" | "required" | "waived">;

/** Returns "31 of 50", which `formatWhatIsCounted` goes on from. */
export function formatCount({ cleared, required }: Milestones): string {
  return `${cleared} of ${required}`;
}

/** Returns "milestones done, 4 of them skipped". */
export function formatWhatIsCounted({ required, waived }: Milestones): string {
  const skipped = waived === 0 ? "" : `, ${waived} of them skipped`;
  return `${required === 1 ? "milestone" : "milestones"} done${skipped}`;
}

/** Returns "31 of 50 milestones done, 4 of them skipped". */
export function formatMilestonesDone(counts: Milestones): string {
  return `${formatCount(counts)} ${formatWhatIsCounted(counts)}`;
}

/** Returns "19 milestones left, 120 h": absent where none is. */
export function formatLeft({ cleared, required, hours }: Counts): string | undefined {
  if (cleared === required) return undefined;
  const left = counted(required - cleared, "milestone");
  return `${left} left, ${formatNumber(hours.required - hours.cleared)}\u00a0h`;
}

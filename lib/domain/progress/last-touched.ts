import type { LearnerRecord } from "../record/learner-record.ts";
import { daysBetween, type LocalDate } from "../time/dates.ts";

/** When a milestone was last worked on, and by what. */
export type Touched = Readonly<{
  milestone: string;
  on: LocalDate;
  /** The step that was ticked; absent where work was logged. */
  step?: string;
}>;

type Touches = Pick<LearnerRecord, "stepTicks" | "logs" | "completions" | "waivers">;

/**
 * Returns the milestones that a learner worked on and neither completed nor waived, the one touched last first. A tick
 * of what they knew before Waymark is no work.
 */
export function lastTouched({
  stepTicks,
  logs,
  completions,
  waivers,
}: Touches): readonly Touched[] {
  const cleared = new Set([...completions, ...waivers].map(({ milestone }) => milestone));
  const newest = new Map<string, Touched>();
  const touches = [
    ...stepTicks.filter(({ prior }) => !prior),
    ...logs.map((log) => ({ ...log, step: undefined })),
  ].toSorted((one, other) => one.at.getTime() - other.at.getTime());
  for (const { milestone, on, step } of touches) {
    if (milestone === undefined || cleared.has(milestone)) continue;
    newest.delete(milestone);
    newest.set(milestone, { milestone, on, step });
  }
  return [...newest.values()].toReversed();
}

/** What was touched longer ago is not offered any more. */
const LATELY_DAYS = 14;

/** Returns what was touched last, where that was lately and another milestone than the next. `touched` is the newest first. */
export function touchedElsewhere({
  touched: [newest],
  next,
  today,
}: Readonly<{
  touched: readonly Touched[];
  next?: string;
  today: LocalDate;
}>): Touched | undefined {
  if (newest === undefined || newest.milestone === next) return undefined;
  const days = daysBetween({ from: newest.on, to: today });
  return days <= LATELY_DAYS ? newest : undefined;
}

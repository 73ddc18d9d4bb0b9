import type { FocusAssessment } from "../focus.ts";
import type { LearnerRecord } from "../record/learner-record.ts";

type Level = FocusAssessment["level"];

/** Returns whether the reminder begins with the learner's pattern: from `reflect` (docs/rules.md#reminder). */
export function isPatternFirst(level: Level): boolean {
  return level === "reflect" || level === "cool-off";
}

/** To switch at once, or on the day after the days to wait. */
type SwitchChoice = "now" | "plan";

/**
 * Returns the ways of switching to `path` that are offered, in their order (docs/rules.md#three-choices): waiting is
 * not, where the learner waits 0 days or has planned this very switch, and stands first at `cool-off`.
 */
export function switchChoices({
  record: { coolingOffDays, plannedSwitch },
  path,
  level,
}: Readonly<{
  record: Pick<LearnerRecord, "coolingOffDays" | "plannedSwitch">;
  path: string;
  level: Level;
}>): readonly SwitchChoice[] {
  if (coolingOffDays === 0 || plannedSwitch?.path === path) return ["now"];
  return level === "cool-off" ? ["plan", "now"] : ["now", "plan"];
}

import type { GoalProgress } from "#lib/domain/goal/goal-progress";
import { formatGoalProgress } from "#lib/wording/goal";

/** How the weekly goal goes, in one calm line. */
export function GoalLine({ progress }: Readonly<{ progress: GoalProgress }>) {
  return (
    <p className="font-sans text-base">
      {formatGoalProgress(progress)} <a href="/settings#weekly-goal">Your weekly goal</a>
    </p>
  );
}

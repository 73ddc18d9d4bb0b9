import Link from "next/link";
import type { GoalProgress } from "#lib/domain/goal/goal-progress";
import { formatGoalProgress } from "#lib/wording/goal";

/** How the weekly goal goes, in one calm line. */
export function GoalLine({ progress }: Readonly<{ progress: GoalProgress }>) {
  return (
    <p className="font-sans text-base">
      {formatGoalProgress(progress)}{" "}
      <Link href="/settings#weekly-goal" prefetch={false}>
        Your weekly goal
      </Link>
    </p>
  );
}

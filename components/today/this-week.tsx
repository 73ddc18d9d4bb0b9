import { BurstNote } from "#components/burst/burst-note";
import { Progress } from "#components/ui/progress";
import type { GoalProgress } from "#lib/domain/goal/goal-progress";
import type { ThisWeek as Week } from "#lib/domain/goal/this-week";
import type { Burst } from "#lib/domain/work/bursts";
import { formatReached } from "#lib/wording/goal";
import { formatThisWeek, formatThisWeekMadeOf } from "#lib/wording/this-week";

/** The hours of this week beside what is meant for it, and what they are: said, or estimated. */
export function ThisWeek({
  week,
  goal,
  bursts,
  hasLook,
}: Readonly<{
  week: Week;
  goal?: GoalProgress;
  /** What was ticked in it and does not count yet. */
  bursts: readonly Burst[];
  /** There is a week to look back on. */
  hasLook: boolean;
}>) {
  const before = goal?.kind === "hours" ? formatReached(goal) : "";
  return (
    <div className="flex max-w-prose flex-col gap-2 font-sans">
      <p className="font-semibold">{formatThisWeek(week)}</p>
      {week.meant === 0 ? null : (
        <Progress label="This week’s hours" value={week.hours} max={week.meant} />
      )}
      <p className="text-sm text-ink-soft">
        {formatThisWeekMadeOf(week)} {before}{" "}
        <a href={week.basis === "goal" ? "/settings#weekly-goal" : "/settings#you"}>
          {week.basis === "goal" ? "Your weekly goal" : "Your plan"}
        </a>
        {hasLook ? (
          <>
            {" · "}
            <a href="/week">Look back on your week</a>
          </>
        ) : null}
      </p>
      <BurstNote bursts={bursts} />
    </div>
  );
}

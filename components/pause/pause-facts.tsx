import type { Days } from "#lib/domain/pause/can-pause";
import type { PauseEffect } from "#lib/domain/pause/pause-effect";
import type { WeeklyGoal } from "#lib/domain/record/facts";
import type { LearnerPace } from "#lib/domain/work/pace";
import { formatGoal } from "#lib/wording/goal";
import { counted, formatNumber } from "#lib/wording/numbers";
import { formatPace } from "#lib/wording/pace";
import { pauseDays } from "#lib/wording/pause";

/** What a pause does, in the counts of the learner's own record, before they note one. */
export function PauseFacts({
  pace,
  goal,
  openDays,
  progress,
  asked,
}: Readonly<{
  pace: LearnerPace;
  goal?: WeeklyGoal;
  openDays?: number;
  progress: Readonly<{ cleared: number; required: number }>;
  asked?: Days & PauseEffect;
}>) {
  return (
    <>
      <ul className="flex max-w-prose list-disc flex-col gap-2 pl-5">
        <li>You get no reminders and no suggestions.</li>
        <li>{paceFact(pace)}</li>
        {goal === undefined ? null : <li>{goalFact({ goal, openDays })}</li>}
        <li>{keptFact(progress)}</li>
      </ul>
      {asked === undefined || asked.days === 0 ? null : (
        <p className="max-w-prose">{effectFact(asked)}</p>
      )}
    </>
  );
}

function paceFact(pace: LearnerPace): string {
  return `Your pace, ${formatPace(pace)}, does not drop: days off are left out of it, and of the forecast.`;
}

function keptFact({ cleared, required }: Readonly<{ cleared: number; required: number }>): string {
  const kept =
    cleared === 0 ? "" : `${cleared} of ${counted(required, "milestone")} stay done, and `;
  return `Nothing is lost: ${kept}you can read, tick and write as usual.`;
}

function goalFact({ goal, openDays }: Readonly<{ goal: WeeklyGoal; openDays?: number }>): string {
  const asks = `Your weekly goal (${formatGoal(goal)})`;
  if (openDays === undefined) return `${asks} shrinks by a seventh for each day off.`;
  const left = openDays === 0 ? "" : ` If you begin today, that is ${openDays} this week.`;
  return `${asks} does not ask for planned days you take off.${left}`;
}

function effectFact({ days, plannedDays, workDays, ...asked }: Days & PauseEffect): string {
  const begins = `${pauseDays(asked)}: ${counted(days, "day")} would not count`;
  const goal = plannedDays === 0 ? "" : `, ${formatNumber(plannedDays)} of them planned days`;
  const work =
    workDays === 0
      ? ""
      : ` You worked on ${formatNumber(workDays)} of them: what you did stays done, but does not count toward your pace or goal.`;
  return `${begins}${goal}.${work}`;
}

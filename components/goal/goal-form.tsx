import type { WeeklyGoal } from "#lib/domain/record/facts";
import { goalKey } from "#lib/domain/record/weekly-goal";
import { formatDate } from "#lib/wording/dates";
import { formatGoal } from "#lib/wording/goal";
import { GoalFields } from "./goal-fields";

/** What a learner means to do in a week, and how it is measured, said before it is set. */
export function GoalForm({
  goal,
  plannedHoursPerWeek,
}: Readonly<{ goal?: WeeklyGoal; plannedHoursPerWeek?: number }>) {
  return (
    <>
      <p className="max-w-prose">
        {goal === undefined
          ? "You have no weekly goal, and you do not need one."
          : `Your goal since ${formatDate(goal.since)}: ${formatGoal(goal)}.`}{" "}
        With planned days, you see “Active on 9 of the last 12 planned days”; with hours, how many
        you have worked this week. There is no streak: a missed day breaks nothing, and days off do
        not count.
      </p>
      <GoalFields
        kind={kindOf(goal)}
        weekdays={goal?.weekdays ?? []}
        reserveDays={goal?.reserveDays ?? 1}
        hours={goal?.hours ?? plannedHoursPerWeek}
        seen={goalKey(goal)}
        operationId={crypto.randomUUID()}
      />
    </>
  );
}

function kindOf(goal: WeeklyGoal | undefined) {
  if (goal === undefined) return "none";
  return goal.hours === undefined ? "days" : "hours";
}

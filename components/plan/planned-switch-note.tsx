import { CoachCard } from "#components/coach/coach-card";
import type { PlannedSwitch } from "#lib/domain/record/facts";
import type { LocalDate } from "#lib/domain/time/dates";
import { formatPlan } from "#lib/wording/plan";
import { ResolvePlanForm } from "./resolve-plan-form";

/** On the switch page: that a switch is planned, for when, and the way to take it back. */
export function PlannedSwitchNote({
  plan,
  title,
  today,
}: Readonly<{
  plan: PlannedSwitch;
  /** Of the path that it would begin. */
  title: string;
  today: LocalDate;
}>) {
  return (
    <div className="mb-10">
      <CoachCard
        id="planned"
        title="Planned switch"
        fact={`${formatPlan({ plan, title, today })} Nothing changes before you say yes.`}
      >
        <ResolvePlanForm plan={plan.id}>Cancel the plan</ResolvePlanForm>
      </CoachCard>
    </div>
  );
}

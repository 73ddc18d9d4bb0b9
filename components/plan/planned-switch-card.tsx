import { CoachActions, CoachCard, CoachQuote } from "#components/coach/coach-card";
import { ChangeForm } from "#components/form/change-form";
import { OperationId } from "#components/form/operation-id";
import { PendingLink } from "#components/ui/pending-link";
import { SubmitButton } from "#components/ui/submit-button";
import { switchAsPlannedAction } from "#lib/actions/plan";
import { isDue } from "#lib/domain/plan";
import type { LearnerRecord } from "#lib/domain/record/learner-record";
import type { CareerPath } from "#lib/domain/roadmap/career-path";
import type { LocalDate } from "#lib/domain/time/dates";
import { titlesOf } from "#lib/wording/path-titles";
import { formatPlan } from "#lib/wording/plan";
import { ResolvePlanForm } from "./resolve-plan-form";

/** For /today: a switch that waits for its day, or asks again now that it has come; nothing without one. */
export function PlannedSwitchCard({
  record: { plannedSwitch: plan, enrollments },
  paths,
  today,
}: Readonly<{
  record: Pick<LearnerRecord, "plannedSwitch" | "enrollments">;
  paths: readonly CareerPath[];
  today: LocalDate;
}>) {
  if (plan === undefined) return null;
  const titleOf = titlesOf(paths);
  const from = enrollments.find(({ id }) => id === plan.enrollment);
  const isAsking = isDue({ plan, today });
  const isLeft = from === undefined || from.endedAt !== undefined;
  const stay = isLeft ? "Do not switch" : `Stay on ${titleOf(from.path)}`;
  return (
    <CoachCard
      id="planned-switch"
      title={isAsking ? `Still ${titleOf(plan.path)}?` : "Planned switch"}
      fact={
        <>
          {formatPlan({ plan, title: titleOf(plan.path), today })}{" "}
          {isLeft ? null : `${titleOf(from.path)} continues until you say yes.`}
        </>
      }
    >
      {plan.reason === "" ? null : <CoachQuote>{plan.reason}</CoachQuote>}
      <CoachActions>
        <ResolvePlanForm plan={plan.id} variant={isAsking ? "primary" : "quiet"}>
          {isAsking ? stay : "Cancel the plan"}
        </ResolvePlanForm>
        {isAsking ? (
          <ChangeForm action={switchAsPlannedAction}>
            <OperationId />
            <input type="hidden" name="plan" value={plan.id} />
            <SubmitButton variant="quiet">Switch to {titleOf(plan.path)} now</SubmitButton>
          </ChangeForm>
        ) : null}
        <PendingLink href={`/switch/${plan.path}`} className="py-2 font-sans">
          What a switch would mean
        </PendingLink>
      </CoachActions>
    </CoachCard>
  );
}

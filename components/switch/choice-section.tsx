import { MarginSection } from "#components/ui/margin-section";
import type { FocusAssessment } from "#lib/domain/focus";
import type { Learner } from "#lib/domain/learner";
import { dueDate } from "#lib/domain/plan";
import type { EnrollmentRecord } from "#lib/domain/record/enrollment";
import type { CareerPath } from "#lib/domain/roadmap/career-path";
import type { Milestone } from "#lib/domain/roadmap/roadmap";
import { switchChoices } from "#lib/domain/switch/reminder";
import type { TrialDecision } from "#lib/domain/trial/trials";
import { TRIAL } from "#lib/domain/trial/trials";
import { counted } from "#lib/wording/numbers";
import { titlesOf } from "#lib/wording/path-titles";
import { formatSwitchOffer } from "#lib/wording/switch/offers";
import { formatTrialOffer } from "#lib/wording/trial";
import { ChoiceForm } from "./choice-form";

/** The end of the reminder: nothing is asked of whoever stays, and nothing withheld from whoever switches. */
export function ChoiceSection({
  learner,
  from,
  fromPath,
  to,
  next,
  trial,
  level,
}: Readonly<{
  learner: Learner;
  from: EnrollmentRecord;
  fromPath: CareerPath;
  to: CareerPath;
  /** What staying means. */
  next?: Milestone;
  trial: TrialDecision;
  level: FocusAssessment["level"];
}>) {
  const { record, today, paths } = learner;
  const { coolingOffDays: days, plannedSwitch: plan } = record;
  const isLeft = from.endedAt !== undefined;
  const isPlanned = plan?.path === to.id;
  const titles = { titleOf: titlesOf(paths), fromTitle: fromPath.title, path: to.id };
  const labels = { now: "Switch now", plan: `Switch in ${counted(days, "day")}` } as const;
  const choices = switchChoices({ record, path: to.id, level });
  return (
    <MarginSection id="choice" title={isLeft ? "Go back or switch" : "Stay, try or switch"}>
      <ChoiceForm
        stay={{
          on: fromPath.title,
          says: [formatStay({ from, title: fromPath.title, next })],
          backTo: isLeft ? `/commit/${fromPath.id}` : undefined,
        }}
        trial={
          isLeft
            ? undefined
            : {
                says: [formatTrialOffer({ decision: trial, today, ...titles })],
                label: trial.ok ? `Try it for ${TRIAL.days} days` : undefined,
                isRunning: !trial.ok && trial.reason === "trial-open",
              }
        }
        change={{
          says: formatSwitchOffer({
            days,
            dueOn: dueDate({ today, days }),
            plan,
            toTitle: to.title,
            from,
            ...titles,
          }),
          buttons: choices.map((choice) => ({ choice, label: labels[choice] })),
        }}
        reason={isPlanned ? plan.reason : undefined}
        seen={{ path: to.id, from: from.id, plan: plan?.id ?? "" }}
        operationIds={{
          now: crypto.randomUUID(),
          plan: crypto.randomUUID(),
          try: crypto.randomUUID(),
        }}
      />
    </MarginSection>
  );
}

function formatStay({
  from,
  title,
  next,
}: Readonly<{ from: EnrollmentRecord; title: string; next?: Milestone }>): string {
  if (from.endedAt !== undefined)
    return `You start again there, with everything you did on ${title}.`;
  if (next === undefined) return "Nothing changes.";
  return `Nothing changes. Next is ${next.title}: ${counted(next.hours, "hour")}.`;
}

import { PlannedSwitchCard } from "#components/plan/planned-switch-card";
import { TrialCard } from "#components/trial/trial-card";
import { isDue } from "#lib/domain/enrollment/planning";
import { openTrial } from "#lib/domain/enrollment/trials";
import type { Learner } from "#lib/domain/learner";

/** What is under way beside the path, and asks for nothing yet: a planned switch, a trial. What asks is the coach's to say. */
export function UnderWay({ learner }: Readonly<{ learner: Learner }>) {
  const { record, today } = learner;
  const { plannedSwitch: plan } = record;
  const isWaiting = plan !== undefined && !isDue({ plan, today });
  const isTrying = openTrial({ ...learner, ...record })?.isOver === false;
  return (
    <>
      {isWaiting ? <PlannedSwitchCard {...learner} /> : null}
      {isTrying ? <TrialCard {...learner} /> : null}
    </>
  );
}

import { PlannedSwitchCard } from "#components/plan/planned-switch-card";
import { ChoosePath } from "#components/roadmap/choose-path";
import { TrialCard } from "#components/trial/trial-card";
import type { Learner } from "#lib/domain/learner";
import { isDue } from "#lib/domain/plan";
import { openTrial } from "#lib/domain/trial/trials";

/** What is under way and asks for nothing yet: a planned switch, a trial, the choice of a path. What asks is the coach's to say. */
export function UnderWay({ learner }: Readonly<{ learner: Learner }>) {
  const { record, today, path, progress } = learner;
  const { plannedSwitch: plan } = record;
  const isWaiting = plan !== undefined && !isDue({ plan, today });
  const isTrying = openTrial({ ...learner, ...record })?.isOver === false;
  // With the fundamentals cleared, choosing is the next step itself.
  const isChoosingLater = path === undefined && progress.next !== undefined;
  return (
    <>
      {isWaiting ? <PlannedSwitchCard {...learner} /> : null}
      {isTrying ? <TrialCard {...learner} /> : null}
      {isChoosingLater ? <ChoosePath isFundamentalsDone={false} /> : null}
    </>
  );
}

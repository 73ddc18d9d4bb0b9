import { PutAsideForm } from "#components/milestone/put-aside-form";
import { WorkForm } from "#components/milestone/work-form";
import { Panel } from "#components/ui/page";
import type { Next } from "#lib/domain/progress/next-milestone";

/** What a learner says of the next milestone without opening it: that they worked on it, or that it is for later. */
export function WorkToday({
  next: { milestone, isPutAside },
  isLogged,
  loggedHours,
}: Readonly<{ next: Next; isLogged: boolean; loggedHours?: number }>) {
  return (
    <Panel title="Worked today?">
      <WorkForm
        milestone={milestone.id}
        operationId={crypto.randomUUID()}
        isLogged={isLogged}
        hours={loggedHours}
      />
      <PutAsideForm milestone={milestone.id} isAside={isPutAside} />
    </Panel>
  );
}

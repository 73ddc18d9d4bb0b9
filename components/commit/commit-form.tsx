import { OperationId } from "#components/ui/operation-id";
import { commitAction } from "#lib/actions/commit";
import type { Milestone } from "#lib/domain/roadmap/roadmap";
import { CommitFields } from "./commit-fields";

/** The small ceremony: every field may stay empty. */
export function CommitForm({
  path,
  fundamentals,
  lookBackOn,
  today,
  plannedHoursPerWeek,
}: Readonly<{
  path: string;
  /** What "I can already do this" offers. */
  fundamentals: readonly Milestone[];
  lookBackOn: string;
  today: string;
  plannedHoursPerWeek?: number;
}>) {
  return (
    <CommitFields
      action={commitAction}
      fundamentals={fundamentals.map(({ id, title, outcome, required }) => ({
        id,
        title,
        outcome,
        required,
      }))}
      lookBackOn={lookBackOn}
      today={today}
      plannedHoursPerWeek={plannedHoursPerWeek}
    >
      <OperationId />
      <input type="hidden" name="path" value={path} />
    </CommitFields>
  );
}

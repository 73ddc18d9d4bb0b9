import { OperationId } from "#components/ui/operation-id";
import { commitAction } from "#lib/actions/enrollments";
import type { FormState } from "#lib/domain/form-state";
import type { Milestone } from "#lib/domain/roadmap";
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
      action={commitKeepingTicks}
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

/** Commits; where something typed was refused, the ticked boxes are shown again with it. */
async function commitKeepingTicks(state: FormState, form: FormData): Promise<FormState> {
  "use server";
  const refused = await commitAction(state, form);
  const prior = form.getAll("prior").filter((id) => typeof id === "string");
  return { ...refused, values: { ...refused.values, prior: prior.join(" ") } };
}

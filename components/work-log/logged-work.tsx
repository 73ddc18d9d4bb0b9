"use client";

import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import type { FormState } from "#lib/actions/form-state";
import { removeLogAction } from "#lib/actions/work-log";
import { FormRefusal } from "../form/form-refusal";
import { OperationId } from "../form/operation-id";
import { type KeptForm, useKeptForm } from "../form/use-kept-form";
import type { Entry } from "./correct-log-form";
import { LogEntry } from "./log-entry";
import type { LogDays } from "./log-fields";

/** What was logged, newest first: each can be corrected and removed, and the one removed last put back. */
export function LoggedWork({
  entries,
  isWhole,
  ...days
}: LogDays &
  Readonly<{
    entries: readonly Entry[];
    /** The page is that of their day. */
    isWhole: boolean;
  }>) {
  const removal = useKeptForm({ action: removeLogAction });
  return (
    <div className="flex flex-col gap-3">
      <FormRefusal state={removal.state} />
      <Removed {...removal} />
      {entries.length === 0 ? null : (
        <ul aria-label="Logged work" className="divide-y divide-line border-y border-line">
          {entries.map((entry) => (
            <LogEntry key={entry.id} entry={entry} removal={removal} isWhole={isWhole} {...days} />
          ))}
        </ul>
      )}
    </div>
  );
}

const FIELDS = ["day", "hours", "what", "milestone"] as const;

/** Says that a log is removed, and offers to put it back. */
function Removed({
  state,
  action,
  submit,
}: Readonly<{ state: FormState }> & Pick<KeptForm, "action" | "submit">) {
  const { values } = state;
  if (state.status !== "saved" || values === undefined) return null;
  return (
    <Notice tone="success">
      <p>The entry is removed.</p>
      <form action={action} onSubmit={submit}>
        <OperationId id={values.operationId ?? ""} />
        <input type="hidden" name="asked" value="put-back" />
        {FIELDS.map((field) => (
          <input key={field} type="hidden" name={field} value={values[field] ?? ""} />
        ))}
        <SubmitButton variant="quiet">Undo</SubmitButton>
      </form>
    </Notice>
  );
}

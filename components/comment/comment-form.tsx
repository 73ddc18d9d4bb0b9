"use client";

import { OperationId } from "#components/form/operation-id";
import { TextArea } from "#components/ui/field";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { leaveCommentAction } from "#lib/actions/comment";
import { FormRefusal } from "../form/form-refusal";
import { useKeptForm } from "../form/use-kept-form";

/** What the reader of a link wants to say about a piece of evidence. */
export function CommentForm({
  token,
  milestone,
  of,
  name,
  operationId,
}: Readonly<Record<"token" | "milestone" | "of" | "name" | "operationId", string>>) {
  const { state, action, submit } = useKeptForm({
    action: leaveCommentAction,
    afterSaving: "begin-anew",
  });
  return (
    <details open={state.status !== "idle" || undefined} className="print:hidden">
      <summary className="w-fit">
        Comment<span className="sr-only"> on {of}</span>
      </summary>
      <form
        action={action}
        onSubmit={submit}
        noValidate
        className="mt-3 mb-2 flex max-w-xl flex-col items-stretch gap-4"
      >
        {state.status === "saved" ? (
          <Notice tone="success">
            <p>Sent to {name}. It appears here if they keep it.</p>
          </Notice>
        ) : null}
        <OperationId id={operationId} />
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="milestone" value={milestone} />
        <TextArea
          label="Your comment"
          name="comment"
          rows={3}
          hint={`Only ${name} reads it, and decides whether it stays on this page.`}
          defaultValue={state.status === "refused" ? state.values?.comment : ""}
          error={state.errors?.comment}
        />
        <FormRefusal state={state} />
        <div>
          <SubmitButton variant="quiet">Send the comment</SubmitButton>
        </div>
      </form>
    </details>
  );
}

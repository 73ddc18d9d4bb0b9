"use client";

import { Whose } from "#components/form/whose";
import { CodeText } from "#components/ui/code-text";
import { TextArea } from "#components/ui/field";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { saveWritingsAction } from "#lib/actions/milestone/writings";
import { FormRefusal } from "../form/form-refusal";
import { useKeptForm } from "../form/use-kept-form";

const NOT_SENT =
  "Not saved: Waymark could not be reached. What you wrote is still here: save it again when you are back online.";

type Texts = Readonly<{ evidence: string; note: string; explanation: string }>;

/** Evidence, a private note and the question in the learner's own words: saved together, each kept for itself. */
export function WritingsForm({
  milestone,
  question,
  evidenceHint,
  stored,
  operationIds,
}: Readonly<{
  milestone: string;
  question: string;
  evidenceHint?: string;
  stored: Texts;
  operationIds: Texts;
}>) {
  const { state, action, submit } = useKeptForm({
    action: saveWritingsAction,
    notSent: NOT_SENT,
  });
  const shown = { ...stored, ...state.values };
  const isSaved = state.status === "saved";
  return (
    <form action={action} onSubmit={submit} className="flex max-w-2xl flex-col gap-6">
      <input type="hidden" name="milestone" value={milestone} />
      <Whose />
      {(["evidence", "note", "explanation"] as const).map((kind) => (
        <span key={kind} hidden>
          <input type="hidden" name={`${kind}Operation`} value={operationIds[kind]} />
          <input type="hidden" name={`${kind}Seen`} value={stored[kind]} />
        </span>
      ))}
      <div id="own-words" className="scroll-mt-6">
        <TextArea
          label="In your own words"
          name="explanation"
          hint={<CodeText text={question} />}
          defaultValue={shown.explanation}
          error={state.errors?.explanation}
        />
      </div>
      <div id="evidence" className="scroll-mt-6">
        <TextArea
          label="Evidence link"
          name="evidence"
          rows={3}
          autoComplete="off"
          hint={
            <CodeText
              text={`${evidenceHint ?? "A repository, a page, a write-up: something that shows it is real."} Paste links, one on each line, and say in a few words what there is to see.`}
            />
          }
          defaultValue={shown.evidence}
          error={state.errors?.evidence}
        />
      </div>
      <TextArea
        label="Note"
        name="note"
        hint="Only you can read it."
        defaultValue={shown.note}
        error={state.errors?.note}
      />
      <FormRefusal state={state} />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton>Save</SubmitButton>
        {isSaved ? <Notice tone="success">Saved.</Notice> : null}
      </div>
    </form>
  );
}

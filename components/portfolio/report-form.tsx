"use client";

import { TextArea } from "#components/ui/field";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { reportPortfolioAction } from "#lib/actions/portfolio/report";
import { FormRefusal } from "../form/form-refusal";
import { useKeptForm } from "../form/use-kept-form";

/** What somebody says is wrong with a published page. */
export function ReportForm({ handle }: Readonly<{ handle: string }>) {
  const { state, action, submit } = useKeptForm({
    action: reportPortfolioAction,
    afterSaving: "begin-anew",
  });
  return (
    <form
      action={action}
      onSubmit={submit}
      noValidate
      className="flex max-w-2xl flex-col items-stretch gap-6"
    >
      {state.status === "saved" ? (
        <Notice tone="success">
          <p>Thank you. Your report was sent to the people who run this Waymark.</p>
        </Notice>
      ) : null}
      <input type="hidden" name="handle" value={handle} />
      <TextArea
        label="What is wrong with it?"
        name="reason"
        defaultValue={state.status === "refused" ? state.values?.reason : ""}
        error={state.errors?.reason}
      />
      <FormRefusal state={state} />
      <div>
        <SubmitButton>Send the report</SubmitButton>
      </div>
    </form>
  );
}

"use client";

import { Field } from "#components/ui/field";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { askForSummaryAction } from "#lib/actions/summary";
import { FormRefusal } from "../form/form-refusal";
import { useKeptForm } from "../form/use-kept-form";

/** Where the reader of a link asks for a weekly email. */
export function AskForm({ token, name }: Readonly<{ token: string; name: string }>) {
  const { state, action, submit } = useKeptForm({ action: askForSummaryAction });
  return (
    <details open={state.status !== "idle" || undefined} className="font-sans print:hidden">
      <summary className="w-fit">Get this by email, once a week</summary>
      <form
        action={action}
        onSubmit={submit}
        noValidate
        className="mt-3 flex max-w-xl flex-col items-stretch gap-4"
      >
        {state.status === "saved" ? (
          <Notice tone="success">
            <p>Look into your mailbox: the weekly email begins when you confirm it there.</p>
          </Notice>
        ) : null}
        <input type="hidden" name="token" value={token} />
        <Field
          label="Your email"
          name="email"
          type="email"
          autoComplete="email"
          hint={`${name} does not see it. A week without news brings no email.`}
          defaultValue={state.values?.email}
          error={state.errors?.email}
        />
        <FormRefusal state={state} />
        <div>
          <SubmitButton variant="quiet">Send me a link to confirm</SubmitButton>
        </div>
      </form>
    </details>
  );
}

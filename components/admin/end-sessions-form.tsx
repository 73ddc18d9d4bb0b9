"use client";

import { FormProblem } from "#components/form/form-problem";
import { Whose } from "#components/form/whose";
import { Field } from "#components/ui/field";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { endLearnerSessionsAction } from "#lib/actions/admin/admin";
import { useKeptForm } from "../form/use-kept-form";

/** Ends every session of one account. */
export function EndSessionsForm() {
  const { state, action, submit } = useKeptForm({
    action: endLearnerSessionsAction,
    afterSaving: "begin-anew",
  });
  return (
    <form action={action} onSubmit={submit} noValidate className="flex flex-col gap-6">
      <FormProblem state={state} />
      <Whose />
      <Field
        label="Email of the account to sign out"
        name="email"
        type="email"
        autoComplete="off"
        required
        defaultValue={state.values?.email}
        error={state.errors?.email}
      />
      <div>
        <SubmitButton variant="quiet">Sign out everywhere</SubmitButton>
      </div>
      {state.status === "saved" ? (
        <Notice tone="success">
          <p>They are signed out everywhere.</p>
        </Notice>
      ) : null}
    </form>
  );
}

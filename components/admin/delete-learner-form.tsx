"use client";

import { FormProblem } from "#components/form/form-problem";
import { Whose } from "#components/form/whose";
import { Field } from "#components/ui/field";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { deleteLearnerAction } from "#lib/actions/admin/admin";
import { useKeptForm } from "../form/use-kept-form";

/** Deletes one account, whose address is typed twice. */
export function DeleteLearnerForm() {
  const { state, action, submit } = useKeptForm({
    action: deleteLearnerAction,
    afterSaving: "begin-anew",
  });
  const { errors, values } = state;
  return (
    <form action={action} onSubmit={submit} noValidate className="flex flex-col gap-6">
      <FormProblem state={state} />
      <Whose />
      <Field
        label="Email of the account to delete"
        name="email"
        type="email"
        autoComplete="off"
        required
        defaultValue={values?.email}
        error={errors?.email}
      />
      <Field
        label="The same email again"
        name="again"
        type="email"
        autoComplete="off"
        required
        defaultValue={values?.again}
        error={errors?.again}
      />
      <div>
        <SubmitButton variant="danger">Delete the account</SubmitButton>
      </div>
      {state.status === "saved" ? (
        <Notice tone="success">
          <p>The account is deleted.</p>
        </Notice>
      ) : null}
    </form>
  );
}

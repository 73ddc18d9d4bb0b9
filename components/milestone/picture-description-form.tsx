"use client";

import { OperationId } from "#components/form/operation-id";
import { Field } from "#components/ui/field";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { describePictureAction } from "#lib/actions/milestone/pictures";
import { FormRefusal } from "../form/form-refusal";
import { useKeptForm } from "../form/use-kept-form";

/** What there is to see in a picture, for readers who do not see it. */
export function PictureDescriptionForm({
  picture,
  description,
  operationId,
}: Readonly<{ picture: string; description: string; operationId: string }>) {
  const { state, action, submit } = useKeptForm({ action: describePictureAction });
  return (
    <form
      action={action}
      onSubmit={submit}
      noValidate
      className="flex flex-col items-stretch gap-4"
    >
      <OperationId id={operationId} />
      <input type="hidden" name="picture" value={picture} />
      <Field
        label="What there is to see"
        name="description"
        autoComplete="off"
        hint="For readers who do not see the picture. It stands below it on your portfolio."
        defaultValue={state.values?.description ?? description}
        error={state.errors?.description}
      />
      <FormRefusal state={state} />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton variant="quiet">Save the description</SubmitButton>
        {state.status === "saved" ? <Notice tone="success">Saved.</Notice> : null}
      </div>
    </form>
  );
}

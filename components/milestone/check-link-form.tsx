"use client";

import { Whose } from "#components/form/whose";
import { SubmitButton } from "#components/ui/submit-button";
import { checkLinkAction } from "#lib/actions/milestone/link-check";
import { FormRefusal } from "../form/form-refusal";
import { useKeptForm } from "../form/use-kept-form";

/** Asks where one link of the evidence leads. */
export function CheckLinkForm({
  milestone,
  url,
  place,
}: Readonly<{ milestone: string; url: string; place: string }>) {
  const { state, action, submit } = useKeptForm({ action: checkLinkAction });
  return (
    <form action={action} onSubmit={submit} className="flex flex-col items-start gap-2">
      <FormRefusal state={state} />
      <Whose />
      <input type="hidden" name="milestone" value={milestone} />
      <input type="hidden" name="url" value={url} />
      <SubmitButton variant="quiet">
        Check this link<span className="sr-only">: {place}</span>
      </SubmitButton>
    </form>
  );
}

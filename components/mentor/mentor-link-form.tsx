"use client";

import { OperationId } from "#components/form/operation-id";
import { AddressShownOnce } from "#components/ui/address-shown-once";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { makeMentorLinkAction } from "#lib/actions/mentor";
import { useKeptForm } from "../form/use-kept-form";

/** Makes the link, and shows its address this once. */
export function MentorLinkForm({
  hasLink,
  operationId,
}: Readonly<{ hasLink: boolean; operationId: string }>) {
  const { state, action, submit } = useKeptForm({ action: makeMentorLinkAction });
  const address = hasLink ? state.values?.address : undefined;
  return (
    <form action={action} onSubmit={submit} className="flex flex-col items-start gap-4">
      {state.status === "refused" ? (
        <Notice tone="error">
          <p>{state.errors?.form}</p>
        </Notice>
      ) : null}
      {address === undefined ? null : <AddressShownOnce address={address} />}
      <OperationId id={operationId} />
      <SubmitButton variant="quiet">
        {hasLink ? "Make a new address" : "Make the address"}
      </SubmitButton>
    </form>
  );
}

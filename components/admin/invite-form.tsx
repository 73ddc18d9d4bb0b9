"use client";

import { FormProblem } from "#components/form/form-problem";
import { Whose } from "#components/form/whose";
import { CopyButton } from "#components/ui/copy-button";
import { Field } from "#components/ui/field";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { inviteAction } from "#lib/actions/admin/admin";
import { useKeptForm } from "../form/use-kept-form";

/** Invites one address. The link is shown once: only its hash is stored. */
export function InviteForm() {
  const { state, action, submit } = useKeptForm({
    action: inviteAction,
    afterSaving: "begin-anew",
  });
  const { errors, values, status } = state;
  return (
    <form action={action} onSubmit={submit} noValidate className="flex flex-col gap-6">
      <FormProblem state={state} />
      <Whose />
      <Field
        label="Email"
        name="email"
        type="email"
        autoComplete="off"
        required
        hint="Of the person you invite. The link works once, for this address, for 14 days."
        defaultValue={status === "refused" ? values?.email : ""}
        error={errors?.email}
      />
      <div>
        <SubmitButton>Invite</SubmitButton>
      </div>
      {status === "saved" && values?.link !== undefined ? (
        <Notice tone="success" title={`${values.email} is invited`}>
          <p>
            {values.outcome === "queued"
              ? "The link is on its way by email. It is shown here once, too:"
              : "No email was sent. Give them this link, which is shown only once:"}
          </p>
          <p className="wrap-anywhere">{values.link}</p>
          <CopyButton text={values.link} label="Copy the link" />
        </Notice>
      ) : null}
    </form>
  );
}

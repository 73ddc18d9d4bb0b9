"use client";

import { Whose } from "#components/form/whose";
import { Field } from "#components/ui/field";
import { Notice } from "#components/ui/notice";
import { changePasswordAction } from "#lib/actions/account/passwords";
import { useKeptForm } from "../form/use-kept-form";
import { AccountForm } from "./account-form";
import { NewPasswordField } from "./new-password-field";

/** `hasLink`: a link for one person is out, which ends with the old password unless the learner keeps it. */
export function ChangePasswordForm({ hasLink }: Readonly<{ hasLink: boolean }>) {
  const form = useKeptForm({
    action: changePasswordAction,
    afterSaving: "begin-anew",
  });
  const { state } = form;
  const { errors } = state;
  return (
    <AccountForm form={form} button="Change password">
      <Whose />
      {state.status === "saved" ? (
        <Notice tone="success">
          Your password is changed, and you are signed out in every other browser.
        </Notice>
      ) : null}
      <Field
        label="Current password"
        name="current"
        type="password"
        autoComplete="current-password"
        required
        error={errors?.current}
      />
      <NewPasswordField label="New password" error={errors?.password} />
      {hasLink ? (
        <label className="flex max-w-prose gap-3 font-sans">
          <input
            type="checkbox"
            name="link"
            value="keep"
            defaultChecked={state.values?.link === "keep"}
            className="mt-0.5 size-6 shrink-0 accent-ink"
          />
          <span>
            Keep the addresses that I share: the link for one person, and that of my calendar.
            Otherwise they stop working too.
          </span>
        </label>
      ) : null}
    </AccountForm>
  );
}

"use client";

import { Field } from "#components/ui/field";
import { signUpAction } from "#lib/actions/account/accounts";
import { useKeptForm } from "../form/use-kept-form";
import { AccountForm } from "./account-form";
import { BrowserTimeZone } from "./browser-time-zone";
import { NewPasswordField } from "./new-password-field";

export function SignUpForm({
  next,
  invitation,
}: Readonly<{ next: string; invitation?: Readonly<{ token: string; email: string }> }>) {
  const form = useKeptForm({ action: signUpAction });
  const { errors, values } = form.state;
  return (
    <AccountForm form={form} button="Create account">
      <input type="hidden" name="next" value={next} />
      {invitation === undefined ? null : (
        <input type="hidden" name="invitation" value={invitation.token} />
      )}
      <BrowserTimeZone />
      <Field
        label="Name"
        name="name"
        autoComplete="name"
        required
        hint="What Waymark calls you. Others see it only if you share a link."
        defaultValue={values?.name}
        error={errors?.name}
      />
      <Field
        label="Email"
        name="email"
        type="email"
        autoComplete="username"
        required
        defaultValue={values?.email ?? invitation?.email}
        error={errors?.email}
      />
      <NewPasswordField error={errors?.password} />
    </AccountForm>
  );
}

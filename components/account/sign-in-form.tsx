"use client";

import { Field } from "#components/ui/field";
import { signInAction } from "#lib/actions/account/accounts";
import { useKeptForm } from "../form/use-kept-form";
import { AccountForm } from "./account-form";

export function SignInForm({ next }: Readonly<{ next: string }>) {
  const form = useKeptForm({ action: signInAction });
  const { errors, values } = form.state;
  return (
    <AccountForm form={form} button="Sign in">
      <input type="hidden" name="next" value={next} />
      <Field
        label="Email"
        name="email"
        type="email"
        autoComplete="username"
        required
        defaultValue={values?.email}
        error={errors?.email}
      />
      <Field
        label="Password"
        name="password"
        type="password"
        autoComplete="current-password"
        required
        error={errors?.password}
      />
    </AccountForm>
  );
}

import { Field } from "#components/ui/field";
import type { FormState } from "#lib/actions/form-state";

/** Where somebody who is not signed in says which account they mean. */
export function AccountEmailField({ state }: Readonly<{ state: FormState }>) {
  return (
    <Field
      label="Email"
      name="email"
      type="email"
      autoComplete="username"
      required
      hint="The address of your account."
      defaultValue={state.values?.email}
      error={state.errors?.email}
    />
  );
}

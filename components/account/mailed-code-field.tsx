import { Field } from "#components/ui/field";
import type { FormState } from "#lib/actions/form-state";

/** Where the code of a mail is typed. */
export function MailedCodeField({ state }: Readonly<{ state: FormState }>) {
  return (
    <Field
      label="Code"
      name="code"
      autoComplete="one-time-code"
      autoCapitalize="characters"
      spellCheck={false}
      required
      hint="The eight letters and digits in the email, such as 7K2M-9QXD."
      defaultValue={state.values?.code}
      error={state.errors?.code}
    />
  );
}

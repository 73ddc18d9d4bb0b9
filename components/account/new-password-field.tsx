import { Field } from "#components/ui/field";

/** Where a password is chosen. It is kept exactly as typed, so nothing here trims or rewrites it. */
export function NewPasswordField({
  label = "Password",
  error,
}: Readonly<{ label?: string; error?: string }>) {
  return (
    <Field
      label={label}
      name="password"
      type="password"
      autoComplete="new-password"
      required
      hint="8 characters or more. A few words in a row are easy to remember and hard to guess."
      error={error}
    />
  );
}

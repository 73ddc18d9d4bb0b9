import { Field } from "#components/ui/field";

/** Where a recovery code is typed, as it was printed. */
export function RecoveryCodeField({
  value,
  error,
}: Readonly<{ value: string | undefined; error: string | undefined }>) {
  return (
    <Field
      label="Recovery code"
      name="recovery"
      autoComplete="off"
      autoCapitalize="characters"
      spellCheck={false}
      required
      hint="One from the list that you kept, such as 7K2M-9QXD-4FHT-0B3C-W8YZ-6JNP. It works once."
      defaultValue={value}
      error={error}
    />
  );
}

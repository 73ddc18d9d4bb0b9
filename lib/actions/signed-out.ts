import "server-only";
import type { FormState } from "#lib/actions/form-state";
import { type Read, refused } from "#lib/actions/read-form";
import { isFormOf } from "#lib/actions/whose-form";
import { currentViewer } from "#lib/auth/viewer";
import { REFUSALS } from "#lib/wording/refusals";

/**
 * Returns what a form says to whoever is signed out, who would lose what they wrote if they were led to signing in, and to
 * whoever sends a form that was made for somebody else. Absent where it is their own.
 */
export async function refusedSignedOut({
  form,
  values,
  message = REFUSALS.signedOut,
}: Readonly<{
  form: FormData;
  values: Readonly<Record<string, string>>;
  message?: string;
}>): Promise<FormState | undefined> {
  const viewer = await currentViewer();
  if (viewer === null) return refused({ errors: { form: message }, values });
  if (isFormOf({ form, viewer })) return undefined;
  return refused({ errors: { form: REFUSALS.otherLearner }, values });
}

/** Returns the form as it was read, or how it is refused: for what was typed, for being signed out, or for whose it is. */
export async function unlessSignedOut<Input>({
  form,
  read,
  message,
}: Readonly<{ form: FormData; read: Read<Input>; message?: string }>): Promise<Read<Input>> {
  if (!read.ok) return read;
  const refusal = await refusedSignedOut({ form, values: read.values, message });
  return refusal === undefined ? read : { ok: false, refusal };
}

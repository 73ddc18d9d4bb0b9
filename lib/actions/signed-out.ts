import "server-only";
import type { FormState } from "#lib/actions/form-state";
import { type Read, refused } from "#lib/actions/read-form";
import { currentViewer } from "#lib/auth/viewer";
import { REFUSALS } from "#lib/wording/refusals";

/** Returns what a form says to whoever is signed out: led to signing in, they would lose what they wrote. Absent while signed in. */
export async function refusedSignedOut({
  values,
  message = REFUSALS.signedOut,
}: Readonly<{ values: Readonly<Record<string, string>>; message?: string }>): Promise<
  FormState | undefined
> {
  if ((await currentViewer()) !== null) return undefined;
  return refused({ errors: { form: message }, values });
}

/** Returns the form as it was read, or how it is refused: for what was typed first, then for being signed out. */
export async function unlessSignedOut<Input>(
  read: Read<Input>,
  message?: string,
): Promise<Read<Input>> {
  if (!read.ok) return read;
  const refusal = await refusedSignedOut({ values: read.values, message });
  return refusal === undefined ? read : { ok: false, refusal };
}

import "server-only";
import type { FormState } from "#lib/actions/form-state";
import { currentViewer } from "#lib/auth/viewer";

const SIGNED_OUT =
  "You were signed out meanwhile, so nothing was changed. What you wrote still stands here: sign in again in another tab, then press the button again.";

/** Returns what a form says to who is signed out; led to signing in, they would lose what they wrote. Absent while signed in. */
export async function refusedSignedOut({
  values,
  message = SIGNED_OUT,
}: Readonly<{ values: Readonly<Record<string, string>>; message?: string }>): Promise<
  FormState | undefined
> {
  if ((await currentViewer()) !== null) return undefined;
  return { status: "refused", errors: { form: message }, values };
}

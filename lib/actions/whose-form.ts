import "server-only";
import { textField } from "#lib/actions/read-form";
import type { Viewer } from "#lib/domain/account";

/** Whether a form was made for whoever sends it: since then somebody else may have signed in in the same browser. */
export function isFormOf({ form, viewer }: Readonly<{ form: FormData; viewer: Viewer }>): boolean {
  return textField(form, "learner") === viewer.userId;
}

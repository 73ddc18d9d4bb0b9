import { Notice } from "#components/ui/notice";
import type { FormState } from "#lib/actions/form-state";
import { ProofLink } from "./proof-link";
import { ReloadButton } from "./reload-button";

/** Says, and announces, why a form as a whole was refused; what is wrong with one field stands at that field. */
export function FormRefusal({ state }: Readonly<{ state: FormState }>) {
  if (state.errors?.form === undefined) return null;
  return (
    <Notice tone="error">
      <p>{state.errors.form}</p>
      {state.proof === "missing" ? <ProofLink /> : null}
      {state.page === "outdated" ? <ReloadButton /> : null}
    </Notice>
  );
}

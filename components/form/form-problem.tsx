import { Notice } from "#components/ui/notice";
import type { FormState } from "#lib/actions/form-state";
import { ProofLink } from "./proof-link";
import { ReloadButton } from "./reload-button";

/** Says, and announces, that a form was not accepted: the whole reason, or that fields are marked. */
export function FormProblem({ state }: Readonly<{ state: FormState }>) {
  if (state.status !== "refused") return null;
  return (
    <Notice tone="error">
      <p>{state.errors?.form ?? "Not saved yet. Correct what is marked below."}</p>
      {state.proof === "missing" ? <ProofLink /> : null}
      {state.page === "outdated" ? <ReloadButton /> : null}
    </Notice>
  );
}

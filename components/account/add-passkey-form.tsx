"use client";

import { FormProblem } from "#components/form/form-problem";
import { Whose } from "#components/form/whose";
import { Field } from "#components/ui/field";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { useKeptForm } from "../form/use-kept-form";
import { KEPT_FREE, usePasskeySupport } from "./use-passkey-support";

/** Names a new passkey and has the browser make it. */
export function AddPasskeyForm({ suggestion }: Readonly<{ suggestion: string }>) {
  const support = usePasskeySupport();
  const { state, submit } = useKeptForm({
    action: async (before, form) => {
      const { makePasskey } = await import("./make-passkey");
      return makePasskey({ state: before, form });
    },
  });
  if (support === "no") {
    return (
      <Notice tone="caution">
        <p>This browser has no passkeys. Open this page in another browser or on your phone.</p>
      </Notice>
    );
  }
  return (
    <>
      {support === "unknown" ? <NoScript /> : null}
      <form
        onSubmit={submit}
        noValidate
        className={`flex flex-col items-stretch gap-6 ${KEPT_FREE[support]}`}
      >
        <FormProblem state={state} />
        <Whose />
        <Field
          label="Name"
          name="name"
          required
          hint="For you, to tell it from others, such as “Phone” or “Blue key”."
          defaultValue={state.values?.name ?? suggestion}
          error={state.errors?.name}
        />
        <div>
          <SubmitButton>Add a passkey</SubmitButton>
        </div>
      </form>
    </>
  );
}

function NoScript() {
  return (
    <div className="hidden noscript:block">
      <Notice tone="caution">
        <p>
          A passkey can only be added with JavaScript, which is off. Your other ways to sign in work
          without it.
        </p>
      </Notice>
    </div>
  );
}

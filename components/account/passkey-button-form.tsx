"use client";

import { FormRefusal } from "#components/form/form-refusal";
import { Whose } from "#components/form/whose";
import { SubmitButton } from "#components/ui/submit-button";
import { useKeptForm } from "../form/use-kept-form";
import type { PasskeyUse } from "./sign-with-passkey";
import { KEPT_FREE, usePasskeySupport } from "./use-passkey-support";
import { NoPasskeys, PasskeyNeedsScript } from "./without-passkey";

const LABELS: Readonly<Record<PasskeyUse, string>> = {
  "second-step": "Use your passkey",
  proof: "Confirm with a passkey",
};

type PasskeyButtonProps = Readonly<{
  use: PasskeyUse;
  next: string;
  /** What else there is, for whoever has no script or no passkeys in their browser. */
  otherWay: string;
}>;

/** A button that asks for a passkey. Without JavaScript what else there is stands in its place. */
export function PasskeyButtonForm({ use, next, otherWay }: PasskeyButtonProps) {
  const support = usePasskeySupport();
  const { state, submit } = useKeptForm({
    action: async (before, form) => {
      const { signWithPasskey } = await import("./sign-with-passkey");
      return signWithPasskey({ use, state: before, form });
    },
  });
  if (support === "no") return <NoPasskeys otherWay={otherWay} />;
  return (
    <>
      {support === "unknown" ? <PasskeyNeedsScript otherWay={otherWay} /> : null}
      <form onSubmit={submit} className={`flex flex-col items-start gap-4 ${KEPT_FREE[support]}`}>
        <FormRefusal state={state} />
        <Whose />
        <input type="hidden" name="next" value={next} />
        <SubmitButton variant="primary">{LABELS[use]}</SubmitButton>
      </form>
    </>
  );
}

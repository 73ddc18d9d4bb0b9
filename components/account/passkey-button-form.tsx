"use client";

import type { PublicKeyCredentialRequestOptionsJSON } from "@simplewebauthn/browser";
import { FormRefusal } from "#components/form/form-refusal";
import { Whose } from "#components/form/whose";
import type { ButtonVariant } from "#components/ui/button";
import { SubmitButton } from "#components/ui/submit-button";
import {
  type Asked,
  askForProofAction,
  askForSecondStepAction,
  askToSignInAction,
} from "#lib/actions/account/passkey-asks";
import { proveByPasskeyAction } from "#lib/actions/account/proofs";
import {
  secondStepByPasskeyAction,
  signInByPasskeyAction,
} from "#lib/actions/account/sign-in-steps";
import type { FormState } from "#lib/actions/form-state";
import { KEPT_FREE, usePasskeyForm, usePasskeySupport } from "./use-passkey-form";

type Signing = Readonly<{
  label: string;
  variant: ButtonVariant;
  ask: (form: FormData) => Promise<Asked<PublicKeyCredentialRequestOptionsJSON>>;
  send: (state: FormState, form: FormData) => Promise<FormState>;
}>;

const USES = {
  "sign-in": {
    ...{ label: "Use a passkey instead", variant: "quiet" },
    ...{ ask: () => askToSignInAction(), send: signInByPasskeyAction },
  },
  "second-step": {
    ...{ label: "Use your passkey", variant: "primary" },
    ...{ ask: () => askForSecondStepAction(), send: secondStepByPasskeyAction },
  },
  proof: {
    ...{ label: "Confirm with a passkey", variant: "primary" },
    ...{ ask: askForProofAction, send: proveByPasskeyAction },
  },
} as const satisfies Readonly<Record<string, Signing>>;

type PasskeyButtonProps = Readonly<{
  use: keyof typeof USES;
  next: string;
  /** What else there is, for whoever has no script or no passkeys in their browser. */
  otherWay: string;
}>;

/** A button that asks for a passkey. Without JavaScript what else there is stands in its place. */
export function PasskeyButtonForm({ use, next, otherWay }: PasskeyButtonProps) {
  const { label, variant, ask, send } = USES[use];
  const support = usePasskeySupport();
  const { state, submit } = usePasskeyForm({ ask, answer: signWithPasskey, send });
  if (support === "no")
    return <p className="max-w-prose text-ink-soft">This browser has no passkeys. {otherWay}</p>;
  return (
    <>
      {support === "unknown" ? <NoScript otherWay={otherWay} /> : null}
      <form onSubmit={submit} className={`flex flex-col items-start gap-4 ${KEPT_FREE[support]}`}>
        <FormRefusal state={state} />
        <Whose />
        <input type="hidden" name="next" value={next} />
        <SubmitButton variant={variant}>{label}</SubmitButton>
      </form>
    </>
  );
}

function NoScript({ otherWay }: Pick<PasskeyButtonProps, "otherWay">) {
  return (
    <p className="hidden max-w-prose text-ink-soft noscript:block">
      A passkey needs JavaScript, which is off. {otherWay}
    </p>
  );
}

/** Loaded when it is needed: most visits use no passkey. */
async function signWithPasskey(options: PublicKeyCredentialRequestOptionsJSON): Promise<unknown> {
  const { startAuthentication } = await import("@simplewebauthn/browser");
  return startAuthentication({ optionsJSON: options });
}

import { startAuthentication } from "@simplewebauthn/browser";
import { askForProofAction, askForSecondStepAction } from "#lib/actions/account/passkey-asks";
import { proveByPasskeyAction } from "#lib/actions/account/proofs";
import { secondStepByPasskeyAction } from "#lib/actions/account/sign-in-steps";
import type { FormState } from "#lib/actions/form-state";
import { sendWithPasskey } from "./send-with-passkey";

const USES = {
  "second-step": { ask: () => askForSecondStepAction(), send: secondStepByPasskeyAction },
  proof: { ask: askForProofAction, send: proveByPasskeyAction },
} as const;

/** What a passkey is asked for. */
export type PasskeyUse = keyof typeof USES;

/** Has the browser ask a passkey for what a form is for, and sends what it answered. Loaded at the press: most visits use no passkey. */
export function signWithPasskey({
  use,
  ...sent
}: Readonly<{ use: PasskeyUse; state: FormState; form: FormData }>): Promise<FormState> {
  const { ask, send } = USES[use];
  const answer = (optionsJSON: Parameters<typeof startAuthentication>[0]["optionsJSON"]) =>
    startAuthentication({ optionsJSON });
  return sendWithPasskey({ ask, answer, send, ...sent });
}

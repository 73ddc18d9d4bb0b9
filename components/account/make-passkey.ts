import { startRegistration } from "@simplewebauthn/browser";
import { askForNewPasskeyAction } from "#lib/actions/account/passkey-asks";
import { addPasskeyAction } from "#lib/actions/account/passkeys";
import type { FormState } from "#lib/actions/form-state";
import { sendWithPasskey } from "./send-with-passkey";

/** Has the browser make a passkey, and sends it. Loaded at the press: most visits make no passkey. */
export function makePasskey(
  sent: Readonly<{ state: FormState; form: FormData }>,
): Promise<FormState> {
  return sendWithPasskey({
    ask: askForNewPasskeyAction,
    answer: (optionsJSON) => startRegistration({ optionsJSON }),
    send: addPasskeyAction,
    ...sent,
  });
}

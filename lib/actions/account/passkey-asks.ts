"use server";

import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/server";
import { refusingWhenBusy } from "#lib/actions/account/password-form";
import { startWrite } from "#lib/actions/change";
import { type FormState, IDLE } from "#lib/actions/form-state";
import { readForm, refused } from "#lib/actions/read-form";
import { readRequest } from "#lib/actions/read-request";
import { refusedUnproven } from "#lib/actions/unproven";
import { readSecondStep } from "#lib/auth/half-sign-in";
import { askForNewPasskey, askForPasskey } from "#lib/auth/passkeys/ask";
import { admitPasskey } from "#lib/auth/throttle/passwords";
import { listPasskeys } from "#lib/data/account/passkeys";
import { MOST_PASSKEYS, PasskeyNameInput } from "#lib/domain/passkey";
import { REFUSALS } from "#lib/wording/refusals";

/** What a browser is to ask a passkey for, or why it is not asked. */
export type Asked<Options> = Readonly<
  { ok: true; options: Options } | { ok: false; refusal: FormState }
>;

type AskedToSign = Asked<PublicKeyCredentialRequestOptionsJSON>;
type AskedToMake = Asked<PublicKeyCredentialCreationOptionsJSON>;

/** Asks for a passkey of whoever has half signed in in this browser. */
export async function askForSecondStepAction(): Promise<AskedToSign> {
  const { now } = await readRequest();
  return unlessTooOften(async () => {
    await admitPasskey();
    const half = await readSecondStep(now);
    if (half === null)
      return { ok: false, refusal: refused({ errors: { form: REFUSALS.secondStepLate } }) };
    const { userId } = half;
    return { ok: true, options: await askForPasskey({ purpose: "secondStep", userId, now }) };
  });
}

async function unlessTooOften(ask: () => Promise<AskedToSign>): Promise<AskedToSign> {
  let asked: AskedToSign | undefined;
  const refusal = await refusingWhenBusy({}, async () => {
    asked = await ask();
    return IDLE;
  });
  return asked ?? { ok: false, refusal };
}

/** Asks for a passkey of whoever is signed in, as a proof that it is them. */
export async function askForProofAction(form: FormData): Promise<AskedToSign> {
  const { viewer, at: now } = await startWrite(form);
  const { userId } = viewer;
  return { ok: true, options: await askForPasskey({ purpose: "prove", userId, now }) };
}

/** Asks for a new passkey of whoever is signed in, who has given it a name. */
export async function askForNewPasskeyAction(form: FormData): Promise<AskedToMake> {
  const { viewer, at: now } = await startWrite(form);
  const read = readForm(PasskeyNameInput, form);
  if (!read.ok) return read;
  const unproven = refusedUnproven({ viewer, at: now, values: read.values });
  if (unproven !== undefined) return { ok: false, refusal: unproven };
  const { userId, email, name } = viewer;
  if ((await listPasskeys(userId)).length >= MOST_PASSKEYS) {
    const errors = { form: REFUSALS.passkeysFull };
    return { ok: false, refusal: refused({ errors, values: read.values }) };
  }
  return { ok: true, options: await askForNewPasskey({ userId, email, name, now }) };
}

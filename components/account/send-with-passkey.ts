import type { Asked } from "#lib/actions/account/passkey-asks";
import type { FormState } from "#lib/actions/form-state";
import { whyNot } from "./why-no-passkey";

type PasskeyForm<Options> = Readonly<{
  /** Asks the server what the passkey is to do. */
  ask: (form: FormData) => Promise<Asked<Options>>;
  /** Has the browser ask the passkey. */
  answer: (options: Options) => Promise<unknown>;
  /** Sends what it answered. */
  send: (state: FormState, form: FormData) => Promise<FormState>;
  state: FormState;
  form: FormData;
}>;

/** Sends a form with what a passkey answers, which its browser asks for. */
export async function sendWithPasskey<Options>({
  ask,
  answer,
  send,
  state,
  form,
}: PasskeyForm<Options>): Promise<FormState> {
  const asked = await ask(form);
  if (!asked.ok) return asked.refusal;
  const values = { name: String(form.get("name") ?? "") };
  try {
    form.set("answer", JSON.stringify(await answer(asked.options)));
  } catch (error) {
    return { status: "refused", errors: { form: whyNot(error) }, values };
  }
  return send(state, form);
}

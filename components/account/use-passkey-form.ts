import { useSyncExternalStore } from "react";
import type { Asked } from "#lib/actions/account/passkey-asks";
import type { FormState } from "#lib/actions/form-state";
import { type KeptForm, useKeptForm } from "../form/use-kept-form";

type PasskeyForm<Options> = Readonly<{
  /** Asks the server what the passkey is to do. */
  ask: (form: FormData) => Promise<Asked<Options>>;
  /** Has the browser ask the passkey. */
  answer: (options: Options) => Promise<unknown>;
  /** Sends what it answered. */
  send: (state: FormState, form: FormData) => Promise<FormState>;
}>;

const CANCELLED = "Nothing was changed: you canceled, or it took too long. Try again.";
const ALREADY_THERE = "This device already has a passkey for your account.";
const UNUSABLE = "Your browser could not use a passkey here. Use another way.";

/** Returns a form that is sent with what a passkey answers: its browser asks for it when the button is pressed. */
export function usePasskeyForm<Options>({ ask, answer, send }: PasskeyForm<Options>): KeptForm {
  return useKeptForm({
    action: async (state, form) => {
      const asked = await ask(form);
      if (!asked.ok) return asked.refusal;
      const values = { name: String(form.get("name") ?? "") };
      try {
        form.set("answer", JSON.stringify(await answer(asked.options)));
      } catch (error) {
        return { status: "refused", errors: { form: whyNot(error) }, values };
      }
      return send(state, form);
    },
  });
}

function whyNot(error: unknown): string {
  const name = error instanceof Error ? error.name : "";
  if (name === "InvalidStateError") return ALREADY_THERE;
  return name === "NotAllowedError" || name === "AbortError" ? CANCELLED : UNUSABLE;
}

/** Before its scripts run, a page keeps the place of what they will show: a button that moves is missed by a press. */
export const KEPT_FREE = { unknown: "invisible noscript:hidden", yes: "" } as const;

const never = () => () => undefined;

/** Returns whether this browser knows passkeys; "unknown" before its scripts run. */
export function usePasskeySupport(): "yes" | "no" | "unknown" {
  return useSyncExternalStore(
    never,
    () => ("PublicKeyCredential" in globalThis ? "yes" : "no"),
    () => "unknown",
  );
}

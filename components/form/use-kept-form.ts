import { unstable_rethrow } from "next/navigation";
import { type SubmitEvent, startTransition, useActionState } from "react";
import { type FormState, IDLE } from "#lib/actions/form-state";
import { FORM_TOO_LARGE } from "#lib/wording/form-size";
import { isTooLarge } from "./form-size";

type Action = (state: FormState, form: FormData) => Promise<FormState>;

/** What stood in a form when it was sent, and the form itself. */
type Sent = Readonly<{ typed: FormData; form: HTMLFormElement }>;

/** A form that keeps what was typed: what is said of it, and how it is sent, by its own action or by script. */
export type KeptForm = Readonly<{
  state: FormState;
  action: (form: FormData) => void;
  submit: (event: SubmitEvent<HTMLFormElement>) => void;
  /** It is on its way. */
  isWaiting: boolean;
}>;

const NOT_SENT =
  "Waymark could not be reached, so nothing was changed. What you wrote still stands here: press the button again when there is a connection.";

/** Returns how a form is sent by script so that nothing typed is ever lost, or, without script, by the form's own action. */
export function useKeptForm({
  action,
  notSent = NOT_SENT,
  afterSaving = "keep",
}: Readonly<{
  action: Action;
  /** Said where the server could not be reached. */
  notSent?: string;
  /** Whether the fields then keep what was typed, or show what they first show: for a form that is filled in again. */
  afterSaving?: "keep" | "begin-anew";
}>): KeptForm {
  const [answered, answer, isAnswering] = useActionState(action, IDLE);
  const [sent, send, isSending] = useActionState(sendKept, IDLE);

  async function sendKept(state: FormState, { typed, form }: Sent): Promise<FormState> {
    if (isTooLarge(typed)) return refusedUnsent({ state, message: FORM_TOO_LARGE });
    try {
      const next = await action(state, typed);
      if (next.status === "saved" && afterSaving === "begin-anew") form.reset();
      return next;
    } catch (error) {
      unstable_rethrow(error);
      // Thrown on, it would replace the page, and what was typed with it.
      return refusedUnsent({ state, message: notSent });
    }
  }

  function refusedUnsent({
    state,
    message,
  }: Readonly<{ state: FormState; message: string }>): FormState {
    const { status, values } = state === IDLE ? answered : state;
    const kept = status === "refused" ? values : undefined;
    return { status: "refused", errors: { form: message }, values: kept };
  }

  return {
    state: sent === IDLE ? answered : sent,
    action: answer,
    isWaiting: isAnswering || isSending,
    // React empties a form after its action: here it stays as it was typed.
    submit: (event) => {
      event.preventDefault();
      const form = event.currentTarget;
      const typed = new FormData(form, event.nativeEvent.submitter);
      startTransition(() => send({ typed, form }));
    },
  };
}

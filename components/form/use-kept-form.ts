import { unstable_isUnrecognizedActionError, unstable_rethrow } from "next/navigation";
import { type SubmitEvent, startTransition, useActionState, useState } from "react";
import { type FormState, IDLE } from "#lib/actions/form-state";
import { OPERATION_REUSED } from "#lib/domain/record/operation-reused";
import { MOST_CHANGES_A_DAY, OVER_QUOTA } from "#lib/domain/record/over-quota";
import { FORM_TOO_LARGE } from "#lib/wording/form-size";
import { FAULT, NO_ANSWER, NOT_SENT, PATIENCE_MS } from "./form-messages";
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

const SENT_BEFORE =
  "This was sent once before with something else in it, and that was saved. What you wrote now is still here: copy what you want to keep, then reload this page.";

const OUTDATED =
  "Waymark was updated after this page was opened, so nothing was changed. What you wrote is still here, and stays when you reload the page.";

const TOO_MANY = `You have made ${MOST_CHANGES_A_DAY.toLocaleString("en")} changes within 24 hours, which is the limit, so nothing was changed now. What you wrote is still here: try again tomorrow.`;

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

  const [isLate, setIsLate] = useState(false);

  async function sendKept(state: FormState, { typed, form }: Sent): Promise<FormState> {
    if (isTooLarge(typed)) return refusedUnsent({ state, message: FORM_TOO_LARGE });
    const patience = setTimeout(() => setIsLate(true), PATIENCE_MS);
    try {
      const next = await action(state, typed);
      emptySecrets(form);
      if (next.status === "saved" && afterSaving === "begin-anew") form.reset();
      return next;
    } catch (error) {
      unstable_rethrow(error);
      // Thrown on, it would replace the page, and what was typed with it.
      if (unstable_isUnrecognizedActionError(error)) {
        return { ...refusedUnsent({ state, message: OUTDATED }), page: "outdated" };
      }
      return refusedUnsent({ state, message: messageOf({ error, notSent }) });
    } finally {
      clearTimeout(patience);
      setIsLate(false);
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

  const known = sent === IDLE ? answered : sent;
  return {
    state: isLate ? { ...known, status: "refused", errors: { form: NO_ANSWER } } : known,
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

/** What is said of an error. React names one that the server answered by its digest. */
function messageOf({ error, notSent }: Readonly<{ error: unknown; notSent: string }>): string {
  if (!(error instanceof Error && "digest" in error)) return notSent;
  if (error.digest === OPERATION_REUSED) return SENT_BEFORE;
  return error.digest === OVER_QUOTA ? TOO_MANY : FAULT;
}

/** A password that was answered is asked for anew: it stays in no field (docs/security.md#password-never-returned). */
function emptySecrets(form: HTMLFormElement): void {
  for (const field of form.querySelectorAll<HTMLInputElement>("input[type=password]")) {
    field.value = "";
  }
}

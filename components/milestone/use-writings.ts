import { unstable_rethrow } from "next/navigation";
import { type FormEvent, startTransition, useActionState } from "react";
import { saveWritingsAction } from "#lib/actions/milestone/writings";
import { type FormState, IDLE } from "#lib/domain/form-state";

const NOT_SENT =
  "Not saved: Waymark could not be reached. What you wrote still stands here: save it again when there is a connection.";

/**
 * How writings are saved, and what came of it: by script, which loses nothing that was typed, or, without it, by
 * the form's own action.
 */
export function useWritings(): Readonly<{
  state: FormState;
  action: (form: FormData) => void;
  submit: (event: FormEvent<HTMLFormElement>) => void;
}> {
  const [answered, action] = useActionState(saveWritingsAction, IDLE);
  const [sent, send] = useActionState(sendWritings, IDLE);
  return {
    state: sent === IDLE ? answered : sent,
    action,
    // React empties a form after its action: what was typed while it was being saved would be lost.
    submit: (event) => {
      event.preventDefault();
      const typed = new FormData(event.currentTarget);
      startTransition(() => send(typed));
    },
  };
}

async function sendWritings(state: FormState, form: FormData): Promise<FormState> {
  try {
    return await saveWritingsAction(state, form);
  } catch (error) {
    unstable_rethrow(error);
    // Thrown on, it would replace the page, and the text with it.
    return { status: "refused", errors: { form: NOT_SENT } };
  }
}

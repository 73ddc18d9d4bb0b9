import { unstable_rethrow } from "next/navigation";
import { type SubmitEvent, startTransition, useActionState } from "react";
import { answerReviewAction } from "#lib/actions/review";
import { type FormState, IDLE } from "#lib/domain/form-state";

const NOT_SENT =
  "Not saved: Waymark could not be reached. What you wrote still stands here: answer again when there is a connection.";

/** How an answer is sent: by script, which loses nothing that was typed, or, without it, by the form's own action. */
export function useReview(): Readonly<{
  state: FormState;
  isSending: boolean;
  action: (form: FormData) => void;
  submit: (event: SubmitEvent<HTMLFormElement>) => void;
}> {
  const [answered, action] = useActionState(answerReviewAction, IDLE);
  const [sent, send, isSending] = useActionState(sendReview, IDLE);
  return {
    state: sent === IDLE ? answered : sent,
    isSending,
    action,
    submit: (event) => {
      event.preventDefault();
      const typed = new FormData(event.currentTarget, event.nativeEvent.submitter);
      startTransition(() => send(typed));
    },
  };
}

async function sendReview(state: FormState, form: FormData): Promise<FormState> {
  try {
    return await answerReviewAction(state, form);
  } catch (error) {
    unstable_rethrow(error);
    // Thrown on, it would replace the page, and the text with it.
    return { status: "refused", errors: { form: NOT_SENT } };
  }
}

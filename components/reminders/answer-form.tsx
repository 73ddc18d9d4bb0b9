import { ChangeForm } from "#components/form/change-form";
import { SubmitButton } from "#components/ui/submit-button";
import { answerReminderAction } from "#lib/actions/reminders/from-mail";
import type { ReminderAnswer } from "#lib/domain/record/reminders";
import { ANSWER_LABELS, type AnsweredAbout, whatAnswerDoes } from "#lib/wording/reminders";

/** What can be said to a reminder, and what each answer does; the one that the link asked for comes first. */
export function AnswerForm({
  token,
  answers,
  asked,
  about,
}: Readonly<{
  token: string;
  answers: readonly ReminderAnswer[];
  asked?: ReminderAnswer;
  about: AnsweredAbout;
}>) {
  const inOrder = answers.toSorted((one, other) => Number(other === asked) - Number(one === asked));
  return (
    <ChangeForm action={answerReminderAction}>
      <input type="hidden" name="token" value={token} />
      <ul className="flex max-w-2xl flex-col border-b border-line">
        {inOrder.map((answer) => (
          <li
            key={answer}
            className="grid items-center gap-x-8 gap-y-2 border-t border-line py-4 sm:grid-cols-[12rem_1fr]"
          >
            <SubmitButton
              name="say"
              value={answer}
              variant={answer === asked ? "primary" : "quiet"}
            >
              {ANSWER_LABELS[answer]}
            </SubmitButton>
            <p>{whatAnswerDoes({ answer, about })}</p>
          </li>
        ))}
      </ul>
    </ChangeForm>
  );
}

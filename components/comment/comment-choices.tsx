import { ChangeForm } from "#components/form/change-form";
import { OperationId } from "#components/form/operation-id";
import { SubmitButton } from "#components/ui/submit-button";
import { chooseCommentsAction } from "#lib/actions/comment";
import type { CommentChoice } from "#lib/domain/comment";

type Chosen = Readonly<{ takesComments: boolean; mailsComments: boolean; canBeMailed: boolean }>;

/** Whether the reader of the link may comment, and whether the learner is mailed of it. */
export function CommentChoices({ takesComments, mailsComments, canBeMailed }: Chosen) {
  return (
    <div className="flex flex-col gap-4">
      <p>
        {takesComments
          ? "They can comment on your evidence. You read each comment first: nobody sees it unless you keep it, and then only they do."
          : "They cannot comment on your evidence."}
      </p>
      <div className="flex flex-wrap gap-3">
        <Choice choice={takesComments ? "stopped" : "taken"}>
          {takesComments ? "Stop comments" : "Allow comments"}
        </Choice>
        {takesComments && canBeMailed && !mailsComments ? (
          <Choice choice="mailed">Email me about comments</Choice>
        ) : null}
        {mailsComments ? <Choice choice="not-mailed">Stop emails about comments</Choice> : null}
      </div>
      {takesComments && canBeMailed ? (
        <p className="text-sm text-ink-soft">
          {mailsComments
            ? "You get at most one email a day about comments."
            : "Emails about comments are off. There would be at most one a day."}
        </p>
      ) : null}
    </div>
  );
}

function Choice({ choice, children }: Readonly<{ choice: CommentChoice; children: string }>) {
  return (
    <ChangeForm action={chooseCommentsAction}>
      <OperationId />
      <SubmitButton variant="quiet" name="choice" value={choice}>
        {children}
      </SubmitButton>
    </ChangeForm>
  );
}

import { ChangeForm } from "#components/form/change-form";
import { OperationId } from "#components/form/operation-id";
import { SubmitButton } from "#components/ui/submit-button";
import { judgeCommentAction } from "#lib/actions/comment";
import type { Comment } from "#lib/domain/comment";
import type { LocalDate } from "#lib/domain/time/dates";
import { COMMENT_STATES } from "#lib/wording/comment";
import { formatDate } from "#lib/wording/dates";

/** A comment on the learner's evidence; `of` is the milestone, where the page does not say it. */
export type ListedComment = Readonly<{ comment: Comment; on: LocalDate; of?: string }>;

/** What a mentor wrote, and what the learner may do with it. */
export function CommentList({ comments }: Readonly<{ comments: readonly ListedComment[] }>) {
  return (
    <ul aria-label="Comments from your mentor" className="flex max-w-2xl flex-col gap-5">
      {comments.map(({ comment, on, of }) => (
        <li
          key={comment.id}
          className={`flex flex-col gap-2 border-l-2 pl-4 font-sans ${comment.state === "waiting" ? "border-trail" : "border-edge"}`}
        >
          <p className="text-sm text-ink-soft">
            {of === undefined ? null : (
              <>
                <a href={`/milestones/${comment.milestone}#comments`}>{of}</a>
                {" · "}
              </>
            )}
            {formatDate(on)} · {COMMENT_STATES[comment.state]}
          </p>
          <p className="max-w-prose whitespace-pre-line wrap-anywhere">{comment.text}</p>
          <Judge comment={comment} />
        </li>
      ))}
    </ul>
  );
}

function Judge({ comment: { id, text, state } }: Readonly<{ comment: Comment }>) {
  const about = <span className="sr-only">: {text.slice(0, 60)}</span>;
  return (
    <ChangeForm action={judgeCommentAction} className="flex flex-wrap gap-3 print:hidden">
      <OperationId />
      <input type="hidden" name="comment" value={id} />
      {state === "kept" ? null : (
        <SubmitButton variant="quiet" name="as" value="kept">
          Keep{about}
        </SubmitButton>
      )}
      {state === "hidden" ? null : (
        <SubmitButton variant="quiet" name="as" value="hidden">
          Hide{about}
        </SubmitButton>
      )}
      <SubmitButton variant="danger" name="as" value="removed">
        Delete{about}
      </SubmitButton>
    </ChangeForm>
  );
}

import { CommentChoices } from "#components/comment/comment-choices";
import { CommentList, type ListedComment } from "#components/comment/comment-list";
import { ChangeForm } from "#components/form/change-form";
import { OperationId } from "#components/form/operation-id";
import { SummaryOffer } from "#components/summary/summary-offer";
import { SubmitButton } from "#components/ui/submit-button";
import { revokeMentorLinkAction } from "#lib/actions/mentor";
import type { SummaryState } from "#lib/domain/summary";
import { formatInstant } from "#lib/wording/dates";
import { MentorLinkForm } from "./mentor-link-form";

/** The learner's link for one person: what it shows, and never shows, before it is made. */
export function MentorLinkSetting({
  link,
  timeZone,
  canBeMailed,
  isMailSetUp,
  summary,
  comments,
}: Readonly<{
  link: Readonly<{ madeAt: Date; takesComments: boolean; mailsComments: boolean }> | null;
  timeZone: string;
  /** Email is set up, and the learner's address is known to be theirs. */
  canBeMailed: boolean;
  /** Whether any email can be sent. */
  isMailSetUp: boolean;
  /** How far their weekly email has come; null where the learner offers none. */
  summary: SummaryState | null;
  comments: readonly ListedComment[];
}>) {
  return (
    <div className="flex max-w-xl flex-col gap-4">
      <p>
        Make a link for a mentor, a teacher or a friend. Anyone who has it can follow along without
        an account. They cannot change anything, but can comment on your evidence.
      </p>
      <dl className="grid gap-x-6 gap-y-1 font-sans text-base sm:grid-cols-[8rem_1fr]">
        <dt className="font-semibold">They see</dt>
        <dd>Your name and path, your roadmap with its ticks, your evidence and your work days.</dd>
        <dt className="font-semibold">They never see</dt>
        <dd>
          Notes, answers in your own words, reasons you wrote, other paths you were on, reminders
          and suggestions, goals and forecasts, your email address.
        </dd>
      </dl>
      {link === null ? null : (
        <p>
          Shared since {formatInstant({ at: link.madeAt, timeZone })}. The address cannot be shown
          again, because it is not stored. If you make a new one, the old one stops working at once.
        </p>
      )}
      <MentorLinkForm hasLink={link !== null} operationId={crypto.randomUUID()} />
      {link === null ? null : <CommentChoices {...link} canBeMailed={canBeMailed} />}
      {link !== null && isMailSetUp ? <SummaryOffer summary={summary} /> : null}
      {comments.length === 0 ? null : <CommentList comments={comments} />}
      {link === null ? null : (
        <ChangeForm action={revokeMentorLinkAction}>
          <OperationId />
          <SubmitButton variant="danger">Revoke the link</SubmitButton>
        </ChangeForm>
      )}
    </div>
  );
}

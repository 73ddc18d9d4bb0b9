import { ChangeForm } from "#components/form/change-form";
import { OperationId } from "#components/form/operation-id";
import { SubmitButton } from "#components/ui/submit-button";
import { revokeMentorLinkAction } from "#lib/actions/mentor";
import { formatInstant } from "#lib/wording/dates";
import { MentorLinkForm } from "./mentor-link-form";

/** The learner's link for one person: what it shows, and never shows, before it is made. */
export function MentorLinkSetting({
  link,
  timeZone,
}: Readonly<{ link: Readonly<{ madeAt: Date }> | null; timeZone: string }>) {
  return (
    <div className="flex max-w-xl flex-col gap-4">
      <p>
        Make a link for a mentor, a teacher or a friend. Anyone who has it can follow along without
        an account, but cannot change anything.
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
      {link === null ? null : (
        <ChangeForm action={revokeMentorLinkAction}>
          <OperationId />
          <SubmitButton variant="danger">Revoke the link</SubmitButton>
        </ChangeForm>
      )}
    </div>
  );
}

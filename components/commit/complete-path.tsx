import { ChangeForm } from "#components/form/change-form";
import { OperationId } from "#components/form/operation-id";
import { ButtonLink } from "#components/ui/button";
import { PageHeader } from "#components/ui/page";
import { SubmitButton } from "#components/ui/submit-button";
import { completePathAction } from "#lib/actions/commit";
import type { Counts } from "#lib/domain/progress/progress";
import type { EnrollmentRecord, EnrollmentSnapshot } from "#lib/domain/record/enrollment";
import type { CareerPath } from "#lib/domain/roadmap/career-path";
import { formatInstant } from "#lib/wording/dates";
import { counted } from "#lib/wording/numbers";

/** Instead of the reminder, where everything on the path is cleared. */
export function CompletePath({
  from,
  fromPath,
  to,
  counts,
  snapshot,
  timeZone,
}: Readonly<{
  from: EnrollmentRecord;
  fromPath: CareerPath;
  to: CareerPath;
  counts: Counts;
  snapshot?: EnrollmentSnapshot;
  timeZone: string;
}>) {
  const { required, waived, hours } = counts;
  return (
    <>
      <PageHeader
        title="You made it to the end"
        lead={<p>Congratulations. Every required milestone of {fromPath.title} is done.</p>}
      />
      <ul className="mb-8 flex max-w-xl flex-col divide-y divide-line border-y border-line text-lg">
        <li className="py-3">
          {required} of {required} milestones{waived > 0 ? `, ${waived} of them skipped` : ""}
        </li>
        <li className="py-3">{counted(hours.cleared, "hour")} as planned on the roadmap</li>
        <li className="py-3">
          {snapshot === undefined ? "" : `${counted(snapshot.activeDays, "work day")} `}
          since {formatInstant({ at: from.startedAt, timeZone })}
        </li>
      </ul>
      <p className="mb-8 max-w-prose">
        If you complete this path first, {to.title} is a new beginning, not a switch, so there is no
        reminder. You keep everything you did, and it carries over.
      </p>
      <ChangeForm
        action={completePathAction}
        className="flex flex-wrap items-center gap-x-6 gap-y-3"
      >
        <OperationId />
        <input type="hidden" name="path" value={to.id} />
        <SubmitButton variant="next">Complete this path</SubmitButton>
        <ButtonLink href="/roadmap" variant="quiet">
          Not yet, back to my roadmap
        </ButtonLink>
      </ChangeForm>
    </>
  );
}

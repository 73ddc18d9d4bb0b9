import { ChangeForm } from "#components/form/change-form";
import { OperationId } from "#components/form/operation-id";
import { ButtonLink } from "#components/ui/button";
import { SubmitButton } from "#components/ui/submit-button";
import { takeKnownBackAction } from "#lib/actions/progress/prior";
import type { Milestone } from "#lib/domain/roadmap/roadmap";

/** What was marked as known before, with one press that takes it back, and the way on. */
export function MarkedKnown({
  marked,
  known,
  onward,
}: Readonly<{
  /** The change that marked them. */
  marked: string;
  known: readonly Pick<Milestone, "id" | "title">[];
  onward: Readonly<{ href: string; text: string }>;
}>) {
  return (
    <div className="flex max-w-3xl flex-col gap-8">
      {known.length === 0 ? null : (
        <ul className="columns-xs list-disc gap-10 pl-5">
          {known.map(({ id, title }) => (
            <li key={id} className="break-inside-avoid py-0.5">
              {title}
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap items-center gap-4">
        <ButtonLink href={onward.href} variant="next">
          {onward.text}
        </ButtonLink>
        {known.length === 0 ? null : (
          <ChangeForm action={takeKnownBackAction}>
            <OperationId />
            <input type="hidden" name="marked" value={marked} />
            <SubmitButton variant="quiet">Undo</SubmitButton>
          </ChangeForm>
        )}
      </div>
    </div>
  );
}

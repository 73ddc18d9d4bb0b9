import { ChangeForm } from "#components/form/change-form";
import { OperationId } from "#components/form/operation-id";
import { SubmitButton } from "#components/ui/submit-button";
import { confirmKnownAction } from "#lib/actions/progress/prior";
import type { Reason } from "#lib/domain/placement/placement";
import type { PhaseId } from "#lib/domain/record/phases";
import type { Milestone } from "#lib/domain/roadmap/roadmap";
import { counted } from "#lib/wording/numbers";
import { PHASE_TITLES } from "#lib/wording/phases";
import { reasonText } from "#lib/wording/placement";

type Offered = Readonly<{
  milestone: Pick<Milestone, "id" | "title" | "outcome">;
  isBelieved: boolean;
  reason?: Reason;
}>;

/** What is believed known, ticked, each with its reason; below it the rest, to be ticked as well. */
export function ConfirmForm({
  phases,
  titleOf,
  path,
}: Readonly<{
  phases: readonly Readonly<{ id: PhaseId; offered: readonly Offered[] }>[];
  titleOf: (milestone: string) => string;
  path?: string;
}>) {
  return (
    <ChangeForm action={confirmKnownAction} className="flex max-w-3xl flex-col gap-10">
      <OperationId />
      {path === undefined ? null : <input type="hidden" name="path" value={path} />}
      {phases.map(({ id, offered }) => {
        // Each "yes" is seen again, whether it is believed or not.
        const shown = offered.filter((each) => each.isBelieved || each.reason !== undefined);
        const rest = offered.filter((each) => !shown.includes(each));
        return offered.length === 0 ? null : (
          <fieldset key={id} className="min-w-0">
            <legend className="mb-2 font-serif text-2xl">{PHASE_TITLES[id]}</legend>
            <Boxes offered={shown} titleOf={titleOf} />
            {rest.length === 0 ? null : (
              <details>
                <summary className="py-3 font-sans">
                  {counted(rest.length, shown.length > 0 ? "more milestone" : "milestone")} to tick
                  if you know {rest.length === 1 ? "it" : "them"}
                </summary>
                <Boxes offered={rest} titleOf={titleOf} />
              </details>
            )}
          </fieldset>
        );
      })}
      <div className="flex flex-col items-start gap-3">
        <SubmitButton>Mark the ticked ones as known before</SubmitButton>
        <p className="max-w-prose font-sans text-sm text-ink-soft">
          They will be done on every path, but do not count toward work days or pace. Nothing has
          been saved so far.
        </p>
      </div>
    </ChangeForm>
  );
}

function Boxes({
  offered,
  titleOf,
}: Readonly<{ offered: readonly Offered[]; titleOf: (milestone: string) => string }>) {
  if (offered.length === 0) return null;
  return (
    <ul className="border-b border-line">
      {offered.map(({ milestone: { id, title, outcome }, isBelieved, reason }) => (
        <li key={id} className="flex gap-3 border-t border-line py-3 font-sans">
          <input
            type="checkbox"
            id={`known-${id}`}
            name="milestone"
            value={id}
            defaultChecked={isBelieved}
            aria-describedby={`known-${id}-about`}
            className="mt-0.5 size-6 shrink-0 accent-ink"
          />
          <div className="min-w-0">
            <label htmlFor={`known-${id}`} className="font-semibold">
              {title}
            </label>
            <p id={`known-${id}-about`} className="text-sm text-ink-soft">
              {reason === undefined ? outcome : reasonText({ reason, titleOf })}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
